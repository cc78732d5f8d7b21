import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { reconsiderClaims, reconsiderClinic } from './reconsider.ts'

/** A work was changed, by whatever route: what rests on it is looked at again, in the same transaction. */
export const followWork: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await reconsiderClaims(req, { citations: [String(doc.id)] })
  return doc as unknown
}

/** A clinic was saved, published or withdrawn: what it wants done with its pages when evidence falls may be another. */
export const followPolicy: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await reconsiderClinic(req, String(doc.id))
  return doc as unknown
}

/** A work that a reviewer recalled is not let in again by merging its record into another of the same work. */
export const refuseMergeOfRecalled: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = originalDoc as { recalledAt?: string | null; mergedInto?: unknown } | undefined
  const into = idOf(data.mergedInto)
  if (operation !== 'update' || !before?.recalledAt || into === null || into === idOf(before.mergedInto)) return data
  const kept = await req.payload.db.findOne<{ id: string; recalledAt?: string | null }>({
    collection: 'citations',
    where: { id: { equals: into } },
    req,
  })
  if (kept?.recalledAt) return data
  throw new Problem(
    'review/not-possible',
    'A reviewer recalled this work. Ask one to recall the other record too, or to reinstate this one; then merge them.',
  )
}
