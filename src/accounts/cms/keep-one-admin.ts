import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'

async function otherAdmins(req: PayloadRequest, id: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
    req,
    overrideAccess: true, // a count that must see every account, shown to nobody
  })
  return totalDocs
}

const lastAdmin = () =>
  new Problem(
    'request/conflict',
    'This is the only admin. Make somebody else an admin first, or nobody could sign in to do it.',
  )

const onChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const demoted = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (demoted && (await otherAdmins(req, originalDoc.id)) === 0) throw lastAdmin()
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await otherAdmins(req, String(id))) === 0) throw lastAdmin()
}

/** Refuses to demote or delete the last admin, since nobody could undo it from the admin. */
export const keepOneAdmin = Object.assign(onChange, { onDelete })
