import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** How many a person finds new, as if they had last looked this morning. */
const NEW = 4

/** Marks what everybody was told while the demo came to be as read, but for the latest few. */
export async function readOldNotices(req: PayloadRequest): Promise<void> {
  await executeIn(
    req,
    sql`update notifications set read_at = at where id in (
      select id from (
        select id, row_number() over (partition by to_id order by at desc, id) as place from notifications
      ) told where place > ${NEW})`,
  )
}
