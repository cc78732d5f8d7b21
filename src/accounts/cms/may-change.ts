import type { PayloadRequest } from 'payload'
import type { Action, Governed } from '../index.ts'
import { permitted } from './access.ts'
import { visitorOf } from './visitor.ts'

/** Tells whether whoever is at the door may do an action on this page, by the one table of permissions. */
export async function mayChange(
  req: PayloadRequest,
  collection: string,
  action: Action,
  id: unknown,
): Promise<boolean> {
  const where = permitted(visitorOf(req), collection as Governed, action)
  if (typeof where === 'boolean' || id === undefined) return where !== false
  const { totalDocs } = await req.payload.db.count({
    collection: collection as 'articles',
    where: { and: [{ id: { equals: id } }, where] },
    req,
  })
  return totalDocs > 0
}
