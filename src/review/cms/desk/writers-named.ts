import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { writersOf } from '../pages/writers-of.ts'

/** Who wrote a page since it was approved last, with their names as they are now; an account that is gone has none. */
export async function writersNamed(req: PayloadRequest, page: PageAddress): Promise<{ id: string; name: string }[]> {
  const ids = await writersOf(req, page)
  if (ids.length === 0) return []
  const { rows } = await executeIn(
    req,
    sql`select id::text, name from users where id::text = any(${sql.param(ids)}::text[])`,
  )
  const names = new Map(rows.map((row) => [row.id, String(row.name)]))
  return ids.map((id) => ({ id, name: names.get(id) ?? 'somebody whose account is gone' }))
}
