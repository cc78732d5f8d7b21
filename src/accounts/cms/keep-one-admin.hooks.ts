import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'

/** Holds the admins' rows until the change is committed, so that two who demote each other go one after the other. */
async function isOnlyAdmin(req: PayloadRequest, id: string): Promise<boolean> {
  const { rows } = await executeIn(req, sql`select id from users where role = 'admin' order by id for update`)
  return !rows.some((row) => String(row.id) !== id)
}

const lastAdmin = () =>
  new Problem(
    'request/conflict',
    'This is the only admin. Make somebody else an admin first, or nobody could sign in to do it.',
  )

const onChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const demoted = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (demoted && (await isOnlyAdmin(req, String(originalDoc.id)))) throw lastAdmin()
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isOnlyAdmin(req, String(id))) throw lastAdmin()
}

/** Refuses to demote or delete the last admin, since nobody could undo it from the admin. */
export const keepOneAdmin = Object.assign(onChange, { onDelete })
