import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { visitorOf } from '#accounts/cms/index.ts'
import { changedWords } from '#evidence/index.ts'
import { idOf } from '#platform/record-id.ts'
import { idsOfCitation } from './ids-of-citation.ts'
import { inUse } from './in-use.ts'
import { usersOf } from './users-of.ts'

const AT_ITS_PLACE = 'Live pages cite this work, so its words are public. Ask a reviewer to change this.'

/** Reviewers and admins answer for what is public; the system changes what no person sent. */
function mayReword(req: PayloadRequest): boolean {
  return !req.user || visitorOf(req).actors.some((actor) => actor === 'reviewer' || actor === 'admin')
}

/** The places that this change touches and that a marketer may not: all words, except a number of the work where there was none. */
function frozenIn(before: object, after: object): string[] {
  const words = changedWords(before, after).filter(
    ({ path, wasEmpty }) => !(wasEmpty && path.startsWith('identifiers.')),
  )
  const isMerged = idOf(own(before).mergedInto) !== idOf(own(after).mergedInto)
  return [...words.map(({ path }) => path), ...(isMerged ? ['mergedInto'] : [])]
}

const own = (record: object) => record as { mergedInto?: unknown }

/**
 * While a live page cites a work, by its own record or by one that was merged into it, its words change only by a reviewer's or an
 * admin's hand: they are read with that page at once. The row is held by then, and publishing holds it too, so no page goes live meanwhile.
 */
export const keepWordsWhileCited: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || mayReword(req)) return data
  const before = originalDoc as { id: string }
  const frozen = frozenIn(before, { ...before, ...data })
  if (frozen.length === 0) return data
  const { pages } = await usersOf(req, 'citations', await idsOfCitation(req, before.id))
  const live = pages.filter((page) => page.live)
  if (live.length === 0) return data
  throw inUse(
    req,
    { pages: live, hidden: 0 },
    (_count, names) =>
      `Live pages cite it, so its words are public: ask a reviewer to change it. It is cited on ${names}.`,
    () => frozen.map((path) => ({ path, message: AT_ITS_PLACE })),
  )
}
