import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** What a person does to a page that makes its words theirs. */
const WRITING = ['create', 'update', 'restore'] as const

type Page = { collection: string; id: string }

/**
 * The accounts of those who wrote a page since it was approved last, by the audit trail: nobody of them may approve it. Whoever wrote
 * before then wrote what somebody else has approved; but where an old version came back since, its words may be of anybody who ever
 * wrote there, approved or not.
 */
export async function writersOf(req: PayloadRequest, page: Page): Promise<string[]> {
  return (await writersOfPages(req, [page])).get(`${page.collection}/${page.id}`) ?? []
}

/** The same of many pages, by `collection/id`, in one statement. */
export async function writersOfPages(req: PayloadRequest, pages: readonly Page[]): Promise<Map<string, string[]>> {
  const { rows } = await executeIn(
    req,
    sql`select n.collection, n.id, array_agg(distinct e.actor) as writers
      from jsonb_to_recordset(${JSON.stringify(pages)}::jsonb) as n (collection text, id text)
      cross join lateral (
        select coalesce(max(d.trail_seq), 0) as seq from decisions d
        where d.collection = n.collection and d.subject = n.id and d.verdict = 'approved'
      ) approved
      join audit_events e on e.collection = n.collection and e.subject = n.id and e.actor_kind = 'user'
        and e.action = any(${sql.param([...WRITING])}::text[])
        and (e.seq > approved.seq or exists (
          select from audit_events b where b.collection = n.collection and b.subject = n.id and b.action = 'restore'
            and b.seq > approved.seq))
      group by 1, 2`,
  )
  return new Map(
    rows.map((row) => [`${String(row.collection)}/${String(row.id)}`, (row.writers as unknown[]).map(String)]),
  )
}
