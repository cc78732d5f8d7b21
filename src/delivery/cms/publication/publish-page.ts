import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { obstacles, type Obstacle } from '#review/index.ts'
import {
  announce,
  availabilityOfPage,
  claimsOn,
  endRecall,
  holdLatestDraft,
  holdPage,
  judgeReview,
  lastReview,
  refreshShownClaims,
  standLive,
  type PageAddress,
} from '#review/cms/index.ts'
import { holdCitations } from '../uses/hold-citations.ts'
import { idsKeptFor } from '../uses/ids-of-citation.ts'
import { holdPictures, picturesOnRow, refreshShownPictures } from '../uses/shown-pictures.ts'
import { candidateOf } from './candidate.ts'
import { leaveRedirect } from './leave-redirect.ts'
import { asCommand } from './publication-command.ts'

const inTheWay = (found: Obstacle[], contentHash: string) =>
  new Problem(
    'page/obstacles',
    `Cannot publish yet: ${found.length === 1 ? 'one thing stands' : `${found.length} things stand`} in the way.`,
    found.map(({ path = '', message, fix }) => ({ path, message: `${message} ${fix}` })),
    { obstacles: found, contentHash },
  )

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
    const row = await holdPage(req, 'publish', page)
    const draft = await holdLatestDraft(req, page, row)
    const shownBefore = await picturesOnRow(req, collection, id)
    await holdPictures(req, [...shownBefore, ...((draft.pictures ?? []) as string[])])
    await holdCitations(req, await idsKeptFor(req, (draft.citations ?? []) as string[]), 'cite')
    const candidate = await candidateOf(req, collection, draft)
    const { contentHash } = candidate
    if (page.contentHash !== undefined && page.contentHash !== contentHash)
      throw new Problem(
        'page/moved-on',
        'The page has changed since you looked at it. Look at it again, then publish.',
        [],
        { contentHash },
      )
    const { approval, found: against } = await judgeReview(req, page, contentHash)
    const found = [...obstacles(candidate), ...against]
    if (found.length > 0 || approval === null) throw inTheWay(found, contentHash)

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
        overrideAccess: true, // the command's own write: the right to publish was checked above, and no client may set these fields
      }),
    )
    await endRecall(req, page)
    const claimed = await claimsOn(req, page)
    await standLive(req, { ...page, clinic: approval.clinic })
    await refreshShownClaims(req, claimed)
    await leaveRedirect(req, collection, row, live as never)
    await refreshShownPictures(req, [...shownBefore, ...(await picturesOnRow(req, collection, id))])
    return { contentHash, revision: Number((live as { revision?: number }).revision), publishedAt }
  })
}
