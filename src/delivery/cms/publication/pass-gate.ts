import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { obstacles, type DecisionLink, type Obstacle } from '#review/index.ts'
import { holdLatestDraft, holdPage, judgeReview, type PageAddress, type PageRow } from '#review/cms/index.ts'
import { holdCitations } from '../uses/hold-citations.ts'
import { idsKeptFor } from '../uses/ids-of-citation.ts'
import { holdPictures, picturesOnRow } from '../uses/shown-pictures.ts'
import { candidateOf } from './candidate.ts'

/** A draft that may go live: held, with all that it shows and cites, until the transaction ends. */
export type Passed = {
  row: PageRow
  draft: Record<string, unknown>
  contentHash: string
  approval: DecisionLink
  /** The pictures that are live now. */
  shownBefore: string[]
}

/**
 * The gate: lets the latest draft of a page through for whoever may publish it, if nothing stands in its way and a reviewer approved
 * exactly these words. With `contentHash`, refuses (409) if the draft is no longer the content that was meant.
 */
export async function passGate(req: PayloadRequest, page: PageAddress & { contentHash?: string }): Promise<Passed> {
  const { collection, id } = page
  const row = await holdPage(req, 'publish', page)
  const draft = await holdLatestDraft(req, page, row)
  const shownBefore = await picturesOnRow(req, collection, id)
  await holdPictures(req, [...shownBefore, ...((draft.pictures ?? []) as string[])])
  await holdCitations(req, await idsKeptFor(req, (draft.citations ?? []) as string[]), 'cite')
  const candidate = await candidateOf(req, collection, draft)
  const { contentHash } = candidate
  if (page.contentHash !== undefined && page.contentHash !== contentHash) throw movedOn(contentHash)
  const { approval, found: against } = await judgeReview(req, page, contentHash)
  const found = [...obstacles(candidate), ...against]
  if (found.length > 0 || approval === null) throw inTheWay(found, contentHash)
  return { row, draft, contentHash, approval, shownBefore }
}

const movedOn = (contentHash: string) =>
  new Problem('page/moved-on', 'The page has changed since you looked at it. Look at it again, then publish.', [], {
    contentHash,
  })

const inTheWay = (found: Obstacle[], contentHash: string) =>
  new Problem(
    'page/obstacles',
    `Cannot publish yet: ${found.length === 1 ? 'one thing stands' : `${found.length} things stand`} in the way.`,
    found.map(({ path = '', message, fix }) => ({ path, message: `${message} ${fix}` })),
    { obstacles: found, contentHash },
  )
