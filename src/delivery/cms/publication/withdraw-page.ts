import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import {
  announce,
  claimsOn,
  failSchedule,
  holdPage,
  latestDraft,
  REASON,
  refreshShownClaims,
  removeUses,
  type PageAddress,
} from '#review/cms/index.ts'
import { picturesOnRow, refreshShownPictures } from '../uses/shown-pictures.ts'
import { asCommand } from './publication-command.ts'

const NOT_LIVE = {
  liveHash: null,
  publishedAt: null,
  decision: null,
  validUntil: null,
  withheldAt: null,
  withheldReason: null,
}

/** Takes a live page out of the public at once. Its drafts and versions stay; the reason goes into the audit trail. */
export async function withdrawPage(
  req: PayloadRequest,
  page: PageAddress & { reason: string },
): Promise<{ revision: number }> {
  const reason = page.reason.trim()
  if (reason === '')
    throw new Problem('data/invalid', 'Say why the page is withdrawn.', [
      { path: 'reason', message: 'A few words for the record.' },
    ])
  return inTransaction(req, async () => {
    const { collection, id } = page
    const row = await holdPage(req, 'withdraw', page)
    if (!row.isLive) throw new Problem('page/not-live', 'This page is not live, so there is nothing to withdraw.')
    const before = (await latestDraft(req, page)).publication as { firstPublishedAt?: string } | undefined
    await announce(req, collection, id, null)
    req.context[REASON] = reason
    const doc = await asCommand(req, { command: 'withdraw', collection, id, hash: null }, () =>
      req.payload.update({
        collection: collection as 'articles',
        id,
        data: {
          _status: 'draft',
          publication: { firstPublishedAt: before?.firstPublishedAt, ...NOT_LIVE },
          lastReviewedAt: null,
          nextReviewOn: null,
          reviewedBy: null,
        } as never,
        depth: 0,
        req,
        overrideAccess: true, // the command's own write: the right to withdraw was checked above
      }),
    )
    delete req.context[REASON]
    await failSchedule(req, page, 'The page was withdrawn.')
    const claimed = await claimsOn(req, page)
    await removeUses(req, page, 'live')
    await refreshShownClaims(req, claimed)
    await refreshShownPictures(req, await picturesOnRow(req, collection, id))
    return { revision: Number((doc as { revision?: number }).revision) }
  })
}
