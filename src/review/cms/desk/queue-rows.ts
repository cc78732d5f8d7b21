import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { VERDICTS } from '../../claims/verdicts.ts'
import type { QueueOrder, QueueRequest } from '../../desk/read-queue-request.ts'
import { isOfOwnClinics } from '../pages/own-clinics.ts'
import { pageSlugs } from '../pages/page-slugs.ts'

type Sql = ReturnType<typeof sql>

/** So many days ahead a live page's review is due. */
const DUE_WITHIN_DAYS = 90

const PASSING = Object.entries(VERDICTS).flatMap(([name, { passes }]) => (passes ? [name] : []))

/** Each page of those whose draft is not in the trash, with what of it is live. */
const pagesOf = (req: PayloadRequest): Sql =>
  sql.join(
    pageSlugs(req.payload.config).map(
      (slug) => sql`select ${slug}::text as collection, p.id::text as page, p.slug, p._status = 'published' as live,
        p.publication_valid_until as valid_until, p.publication_withheld_at as withheld_at,
        p.publication_withheld_reason as withheld_reason
      from ${sql.identifier(slug)} p
      where p.deleted_at is null and not exists (
        select from ${sql.identifier(`_${slug}_v`)} v where v.parent_id = p.id and v.latest and v.version_deleted_at is not null)`,
    ),
    sql` union all `,
  )

const seenBy = (req: PayloadRequest): Sql => isOfOwnClinics(req, sql`r.clinic`)

const ofClinic = (clinic: string | null): Sql => (clinic === null ? sql`true` : sql`r.clinic = ${clinic}`)

/** As `pageState` has it, and as `claimState` and `claimObstacles` have what is open. */
const STATE = sql`case when r.state <> 'published' or not p.live then r.state::text when p.withheld_at is not null then 'withheld'
  when p.valid_until is null or p.valid_until <= now() then 'expired' else 'published' end`
const OPEN_CLAIMS = sql`(select count(distinct u.content_hash) from claim_uses u left join claims c on c.content_hash = u.content_hash
  where u.collection = r.collection and u.page = r.page and u.side = 'draft' and (u.needs_verdict or c.verdict is not null)
    and not (coalesce(c.verdict::text = any(${sql.param(PASSING)}::text[]), false) and c.recalled_at is null and c.fell_at is null
      and c.valid_until > now()))`
const REASON = sql`case when r.recalled_at is not null or (p.live and p.withheld_at is not null) then 0
  when r.state = 'in-review' then 1
  when p.live and (p.valid_until is null or p.valid_until < now() + make_interval(days => ${DUE_WITHIN_DAYS})) then 2 else 3 end`

const ORDERS: Record<QueueOrder, Sql> = {
  'to-do': sql`q.reason, q.due_on nulls last, q.open_claims + q.blockers desc`,
  due: sql`q.due_on nulls last`,
  risk: sql`q.open_claims + q.blockers desc, q.due_on nulls last`,
  title: sql`lower(q.title)`,
  submitted: sql`q.submitted_at desc nulls last`,
}

type Row = Record<string, unknown>

/** A part of the queue, each row with how many there are in all, in one statement. */
export async function queueRows(
  req: PayloadRequest,
  { clinic, limit, page, sort, state }: QueueRequest,
): Promise<Row[]> {
  const { rows } = await executeIn(
    req,
    sql`select q.*, count(*) over () as total from (
        select r.collection, r.page, r.clinic, r.title, r.submitted_at, r.note, r.recalled_at, r.recall_reason, s.name as by_name,
          r.state as draft_state, p.slug, p.live, p.withheld_at, p.withheld_reason, ${STATE} as state, ${REASON} as reason,
          case when r.state = 'in-review' then r.due_on when p.live then to_char(p.valid_until at time zone 'UTC', 'YYYY-MM-DD') end as due_on,
          coalesce(k.blockers, r.blockers, 0) as blockers, ${OPEN_CLAIMS} as open_claims
        from page_reviews r join (${pagesOf(req)}) p on p.collection = r.collection and p.page = r.page
        left join check_reports k on k.collection = r.collection and k.page = r.page and k.is_latest
        left join users s on s.id = r.submitted_by_id
        where ${seenBy(req)} and ${ofClinic(clinic)} and ${state === null ? sql`${REASON} < 3` : sql`${STATE} = ${state}`}
      ) q order by ${ORDERS[sort]}, q.title, q.collection, q.page limit ${limit} offset ${(page - 1) * limit}`,
  )
  return rows
}

/** How many pages there are in each state, whatever part of the queue was asked for. */
export async function queueTotals(req: PayloadRequest, clinic: string | null): Promise<Record<string, number>> {
  const { rows } = await executeIn(
    req,
    sql`select ${STATE} as state, count(*) as pages
      from page_reviews r join (${pagesOf(req)}) p on p.collection = r.collection and p.page = r.page
      where ${seenBy(req)} and ${ofClinic(clinic)} group by 1`,
  )
  return Object.fromEntries(rows.map((row) => [String(row.state), Number(row.pages)]))
}

/** The clinics that have pages here, by their names as they are live, or as their latest drafts have them. */
export async function queueClinics(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  const { rows } = await executeIn(
    req,
    sql`select v.parent_id as id, coalesce(c.name, v.version_name, '') as name
      from _clinics_v v left join clinics c on c.id = v.parent_id and c._status = 'published'
      where v.latest and v.parent_id::text in (select r.clinic from page_reviews r where ${seenBy(req)}) order by 2, 1`,
  )
  return rows.map((row) => ({ id: String(row.id), name: String(row.name) }))
}
