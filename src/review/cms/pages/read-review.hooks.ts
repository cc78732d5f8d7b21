import { sql } from '@payloadcms/db-postgres'
import type { FieldHook, PayloadRequest } from 'payload'
import { batched } from '#platform/cms/batched.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { pageState, type DraftState } from '../../pages/page-workflow.ts'
import { momentOf } from './moment-of.ts'

type Review = Record<string, unknown>

/** Where a page is on its way, for those who work on it. */
export const readReview: FieldHook = ({ collection, originalDoc, req }) => {
  const page: unknown = originalDoc?.id
  if (!collection || page === undefined || !isStaff(visitorOf(req))) return {}
  return batched(req, 'review', `${collection.slug}/${String(page)}`, reviewsOf)
}

/** In two statements at most a collection, however many pages. */
async function reviewsOf(req: PayloadRequest, keys: readonly string[]): Promise<Review[]> {
  const { rows } = await executeIn(
    req,
    sql`select k.key, r.* from unnest(${sql.param([...keys])}::text[]) as k(key)
      join page_reviews r on r.collection = split_part(k.key, '/', 1) and r.page = split_part(k.key, '/', 2)`,
  )
  const live = await liveOf(req, keys)
  const now = new Date().toISOString()
  const reviews = new Map(
    rows.map((row) => [
      row.key,
      {
        state: pageState(row.state as DraftState, live.get(String(row.key)) ?? null, now),
        contentHash: row.content_hash,
        submittedBy: row.submitted_by_id,
        submittedAt: momentOf(row.submitted_at),
        approvedUntil: momentOf(row.approved_until),
        publishAt: momentOf(row.publish_at),
      },
    ]),
  )
  return keys.map((key) => reviews.get(key) ?? {})
}

type Live = { validUntil: string | null; withheldAt: string | null }

async function liveOf(req: PayloadRequest, keys: readonly string[]): Promise<Map<string, Live>> {
  const collections = [...new Set(keys.map((key) => key.split('/')[0]!))]
  const selects = collections.map((collection) => {
    const ids = keys.flatMap((key) => (key.startsWith(`${collection}/`) ? [key.slice(collection.length + 1)] : []))
    return sql`select ${`${collection}/`}::text || id as key, publication_valid_until as until, publication_withheld_at as withheld
      from ${sql.identifier(collection)} where _status = 'published' and id = any(${sql.param(ids)}::uuid[])`
  })
  const { rows } = await executeIn(req, sql.join(selects, sql` union all `))
  return new Map(
    rows.map((row) => [String(row.key), { validUntil: momentOf(row.until), withheldAt: momentOf(row.withheld) }]),
  )
}
