import type { CollectionBeforeDeleteHook } from 'payload'
import { holdCitations } from './hold-citations.ts'
import { idsOfCitation } from './ids-of-citation.ts'
import { inUse } from './in-use.ts'
import { usersOf } from './users-of.ts'

/** Refuses to delete a picture that a page shows, live or in its latest draft, and names those pages. */
export const refuseWhileShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const users = await usersOf(req, 'media', [String(id)])
  if (users.pages.length + users.hidden === 0) return
  throw inUse(
    req,
    users,
    (count, names) => `It is shown on ${count} and cannot be deleted: ${names}. Take it out there first.`,
  )
}

/** Refuses to delete a work that a page cites, by its own record or by one that was merged into it, and names those pages. */
export const refuseWhileCited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await holdCitations(req, [String(id)], 'change')
  const ids = await idsOfCitation(req, String(id))
  await holdCitations(req, ids, 'change')
  const users = await usersOf(req, 'citations', ids)
  if (users.pages.length + users.hidden === 0) return
  throw inUse(
    req,
    users,
    (count, names) => `It is cited on ${count} and cannot be deleted: ${names}. Take the cites out there first.`,
  )
}
