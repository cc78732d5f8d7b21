import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { afterCommit, executeIn } from '#platform/database/transaction.ts'
import { askForRecheck } from '../recheck/ask-for-recheck.ts'
import { RELATED_PAGES } from '../context/related-fields.ts'

/**
 * Before the report of a page that was just saved is stored: those of its other revisions are no longer the latest, and reports
 * that were made with this page are stale, unless only a draft of a live one changed. One statement, which takes the rows in one
 * order for everybody.
 */
export async function makeWay(
  req: PayloadRequest,
  { collection, page, isDraft }: { collection: string; page: string; isDraft: boolean },
): Promise<void> {
  const isRelated = (RELATED_PAGES as string[]).includes(collection)
  const leaning = sql`leans_on ? ${`${collection}/${page}`}`
  const isUnseen = sql`exists (select from ${sql.identifier(collection)} p where p.id = ${page}::uuid and p._status = 'published')`
  const touched = isRelated ? (isDraft ? sql`(${leaning} and not ${isUnseen})` : leaning) : sql`false`
  const own = sql`(collection = ${collection} and page = ${page})`
  const { rows } = await executeIn(
    req,
    sql`with held as (
        select id, ${own} as own from check_reports where is_latest and (${own} or ${touched}) order by id for update
      )
      update check_reports r set is_latest = not held.own, is_stale = r.is_stale or not held.own
      from held where r.id = held.id returning held.own`,
  )
  if (rows.some((row) => row.own !== true)) await afterCommit(req, () => askForRecheck(req.payload))
}

/** Notes that the latest reports made with any of these records (`collection/id`) no longer hold, with the change itself. */
export async function markStale(req: PayloadRequest, keys: readonly string[]): Promise<void> {
  const { rows } = await executeIn(
    req,
    sql`with held as (
        select id from check_reports
        where is_latest and not is_stale and leans_on ?| ${sql.param([...keys])}::text[] order by id for update
      )
      update check_reports r set is_stale = true from held where r.id = held.id returning r.id`,
  )
  if (rows.length > 0) await afterCommit(req, () => askForRecheck(req.payload))
}

/** The same for a work: a page may cite it by a record that was merged into its own. */
export async function markStaleByWork(req: PayloadRequest, id: string): Promise<void> {
  const { rows } = await executeIn(req, sql`select id from citations where merged_into_id = ${id}`)
  await markStale(
    req,
    [id, ...rows.map((row) => String(row.id))].map((each) => `citations/${each}`),
  )
}
