import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** These citations and the records they were merged into: whose words a page that cites them shows. */
export async function idsKeptFor(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const listed = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await executeIn(
    req,
    sql`with recursive kept(id) as (
        select id from citations where id in (${listed})
        union select c.merged_into_id from citations c join kept on c.id = kept.id where c.merged_into_id is not null
      ) select id from kept`,
  )
  return rows.map((row) => String(row.id))
}

/** A citation and the records that were merged into it, which pages may still cite; empty if there is no such citation. */
export async function idsOfCitation(req: PayloadRequest, id: string): Promise<string[]> {
  const { rows } = await executeIn(
    req,
    sql`with recursive same(id) as (
        select id from citations where id = ${id}
        union select c.id from citations c join same on c.merged_into_id = same.id
      ) select id from same`,
  )
  return rows.map((row) => String(row.id))
}
