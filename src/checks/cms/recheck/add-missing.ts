import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

const BATCH = 1_000

/**
 * Gives each page of a collection that has no report a stale one, so that the round comes to it; gives how many. The version's row
 * is held meanwhile, so that a save under way is left to write its own.
 */
export async function addMissing(req: PayloadRequest, collection: string): Promise<number> {
  let added = 0
  for (;;) {
    const some = await add(req, collection, sql`true`, sql`skip locked`)
    added += some
    if (some < BATCH) return added
  }
}

/** The same for one page; a save of it that is under way is waited for. */
export async function addIfMissing(req: PayloadRequest, collection: string, page: string): Promise<void> {
  await add(req, collection, sql`v.parent_id = ${page}::uuid`, sql``)
}

async function add(
  req: PayloadRequest,
  collection: string,
  which: ReturnType<typeof sql>,
  held: ReturnType<typeof sql>,
): Promise<number> {
  const { flattenedFields } = req.payload.collections[collection as 'articles'].config
  const hasClinic = flattenedFields.some(({ name }) => name === 'clinic')
  const clinic = collection === 'clinics' ? sql`v.parent_id` : hasClinic ? sql`v.version_clinic_id` : sql`null`
  const { rowCount } = await executeIn(
    req,
    sql`insert into check_reports
        (collection, page, clinic, revision, rule_pack, shared_hash, checked_on, leans_on, is_latest, is_stale)
      select ${collection}, v.parent_id::text, ${clinic}::text, coalesce(v.version_revision, 1), '', '', '', '[]', true, true
      from ${sql.identifier(`_${collection}_v`)} v
      where v.latest and v.parent_id is not null and ${which} and not exists (
        select from check_reports r where r.collection = ${collection} and r.page = v.parent_id::text and r.is_latest)
      order by v.parent_id limit ${BATCH} for no key update of v ${held}
      on conflict (collection, page, revision) do update set is_latest = true, is_stale = true`,
  )
  return rowCount ?? 0
}
