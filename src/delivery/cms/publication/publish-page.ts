import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import {
  announce,
  availabilityOfPage,
  claimsOn,
  endRecall,
  endSchedule,
  lastReview,
  refreshShownClaims,
  standLive,
  type PageAddress,
} from '#review/cms/index.ts'
import { picturesOnRow, refreshShownPictures } from '../uses/shown-pictures.ts'
import { leaveRedirect } from './leave-redirect.ts'
import { passGate } from './pass-gate.ts'
import { asCommand } from './publication-command.ts'

/**
 * The only way into the public: takes the latest draft of a page, if nothing stands in its way, and makes exactly it live.
 * With `contentHash`, refuses (409) if the draft is no longer the content that was meant.
 */
export async function publishPage(
  req: PayloadRequest,
  page: PageAddress & { contentHash?: string },
): Promise<{ contentHash: string; revision: number; publishedAt: string }> {
  return inTransaction(req, async () => {
    const { collection, id } = page
    const { approval, contentHash, draft, row, shownBefore } = await passGate(req, page)
    const publishedAt = new Date().toISOString()
    const before = draft.publication as { firstPublishedAt?: string } | undefined
    const publication = {
      liveHash: contentHash,
      firstPublishedAt: before?.firstPublishedAt ?? publishedAt,
      publishedAt,
      decision: approval.seq,
      validUntil: (await availabilityOfPage(req, page, approval)).validUntil,
      withheldAt: null,
      withheldReason: null,
    }
    const reviewed = await lastReview(req, approval)
    await announce(req, collection, id, contentHash)
    const live = await asCommand(req, { command: 'publish', collection, id, hash: contentHash }, () =>
      req.payload.update({
        collection: collection as 'articles',
        id,
        data: { _status: 'published', publication, ...reviewed } as never,
        depth: 0,
        req,
        overrideAccess: true, // the command's own write: the right to publish was checked at the gate, and no client may set these fields
      }),
    )
    await endRecall(req, page)
    await endSchedule(req, page)
    const claimed = await claimsOn(req, page)
    await standLive(req, { ...page, clinic: approval.clinic })
    await refreshShownClaims(req, claimed)
    await leaveRedirect(req, collection, row, live as never)
    await refreshShownPictures(req, [...shownBefore, ...(await picturesOnRow(req, collection, id))])
    return { contentHash, revision: Number((live as { revision?: number }).revision), publishedAt }
  })
}
