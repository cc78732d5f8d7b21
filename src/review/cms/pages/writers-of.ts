import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** What a person does to a page that makes its words theirs. */
export const WRITING = ['create', 'update', 'restore'] as const

/**
 * The accounts of those who wrote a page since it was approved last, by the audit trail: nobody of them may approve it. Whoever wrote
 * before then wrote what somebody else has approved.
 */
export async function writersOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<string[]> {
  const { rows } = await executeIn(
    req,
    sql`select distinct actor from audit_events
      where collection = ${collection} and subject = ${id} and actor_kind = 'user' and action = any(${sql.param([...WRITING])}::text[])
        and seq > coalesce((select max(trail_seq) from decisions
          where collection = ${collection} and subject = ${id} and verdict = 'approved'), 0)`,
  )
  return rows.map((row) => String(row.actor))
}
