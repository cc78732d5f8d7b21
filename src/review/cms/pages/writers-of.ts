import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { byCollection } from './by-collection.ts'

/** What a person does to a page or a picture that makes its words theirs. */
const WRITING = ['create', 'update', 'restore'] as const

type Page = { collection: string; id: string }

/**
 * The accounts of those who wrote a page since it was approved last, by the audit trail: nobody of them may approve it. Whoever wrote
 * before then wrote what somebody else has approved; but where an old version came back since that was never approved, its words may
 * be of anybody who ever wrote there. The words of its pictures are its own: a picture that is not live on the page is of all who ever
 * wrote it.
 */
export async function writersOf(req: PayloadRequest, page: Page): Promise<string[]> {
  return (await writersOfPages(req, [page])).get(`${page.collection}/${page.id}`) ?? []
}

/** The same of many pages, by `collection/id`, in one statement. */
export async function writersOfPages(req: PayloadRequest, pages: readonly Page[]): Promise<Map<string, string[]>> {
  if (pages.length === 0) return new Map()
  const pictures = sql.join(
    byCollection(pages, ({ collection }) => collection).map(([collection]) => picturesOn(collection)),
    sql` union all `,
  )
  const { rows } = await executeIn(
    req,
    sql`with named as (
        select n.collection, n.id, (
          select coalesce(max(d.trail_seq), 0) from decisions d
          where d.collection = n.collection and d.subject = n.id and d.verdict = 'approved') as approved
        from jsonb_to_recordset(${JSON.stringify(pages)}::jsonb) as n (collection text, id text)
      ), written as (
        select n.collection, n.id, n.collection as kind, n.id as subject, case when exists (
          select from audit_events b where b.collection = n.collection and b.subject = n.id and b.action = 'restore'
            and b.seq > n.approved and not exists (
              select from decisions d where d.collection = n.collection and d.subject = n.id and d.verdict = 'approved'
                and b.reason like '%' || d.content_hash || '%')) then 0 else n.approved end as since
        from named n
        union all ${pictures}
      )
      select w.collection, w.id, array_agg(distinct e.actor) as writers
      from written w join audit_events e on e.collection = w.kind and e.subject = w.subject and e.actor_kind = 'user'
        and e.action = any(${sql.param([...WRITING])}::text[]) and e.seq > w.since
      group by 1, 2`,
  )
  return new Map(
    rows.map((row) => [`${String(row.collection)}/${String(row.id)}`, (row.writers as unknown[]).map(String)]),
  )
}

/** The pictures on the latest drafts of pages of a collection, and since when their words may be of somebody who was not read yet. */
const picturesOn = (collection: string) => {
  const [live, liveRels] = [sql.identifier(collection), sql.identifier(`${collection}_rels`)]
  const [drafts, draftRels] = [sql.identifier(`_${collection}_v`), sql.identifier(`_${collection}_v_rels`)]
  return sql`select n.collection, n.id, 'media', d.media_id::text, case when exists (
        select from ${liveRels} l join ${live} p on p.id = l.parent_id and p._status = 'published'
        where l.parent_id = v.parent_id and l.path = 'pictures' and l.media_id = d.media_id) then n.approved else 0 end
      from named n join ${drafts} v on v.parent_id = n.id::uuid and v.latest
      join ${draftRels} d on d.parent_id = v.id and d.path = 'version.pictures' and d.media_id is not null
      where n.collection = ${collection}`
}
