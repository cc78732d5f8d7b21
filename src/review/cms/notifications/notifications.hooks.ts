import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** When something was read is when it is marked so, whatever time is sent; what is no time is refused by its field a moment later. */
export const markWhenRead: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { readAt = null } = data as { readAt?: unknown }
  const isTime =
    typeof readAt === 'string' || readAt instanceof Date ? !Number.isNaN(new Date(readAt).getTime()) : false
  if (!isTime) return data as unknown
  const before = (originalDoc as { readAt?: string | null } | undefined)?.readAt
  return { ...data, readAt: before ?? new Date().toISOString() }
}

/** What an account was told goes with it. */
export const forgetNotices: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await executeIn(req, sql`delete from notifications where to_id::text = ${String(id)}`)
}
