import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { momentOf } from './moment-of.ts'
import { isOfOwnClinics } from './own-clinics.ts'
import { pageColumns } from './page-columns.ts'
import { pageSlugs } from './page-slugs.ts'

/** A live page that has to be looked at again, as it is live. Moments in ISO form. */
export type DueReview = {
  collection: string
  id: string
  title: string
  slug: string | null
  clinic: string | null
  nextReviewOn: string | null
  /** Until when it may be read: no longer than its approval, and shorter where a claim or a consent ends before. */
  validUntil: string | null
  /** Days of the calendar, in UTC, until the first of the two; below 0 once it is over. */
  daysLeft: number
  /** Not once it has expired, nor while it is taken out. */
  isReadable: boolean
}

/** The most that are told at once; `total` counts all. */
const MOST = 500

/** The live pages whose review is due within so many days, or overdue, of the clinics of whoever asks; the first due first. */
export async function dueReviews(req: PayloadRequest, days: number): Promise<{ pages: DueReview[]; total: number }> {
  const live = pageSlugs(req.payload.config).map((slug) => {
    const { clinic, title, slug: address } = pageColumns(req, slug, 'p')
    return sql`select ${slug}::text as collection, p.id, ${title} as title, ${address} as slug, ${clinic}::text as clinic,
        p.next_review_on, p.publication_valid_until as valid_until, p.publication_withheld_at as withheld_at,
        least(p.next_review_on, p.publication_valid_until) as ends
      from ${sql.identifier(slug)} p where p._status = 'published'`
  })
  const { rows } = await executeIn(
    req,
    sql`select p.*, (p.ends at time zone 'UTC')::date - (now() at time zone 'UTC')::date as days_left, count(*) over () as total,
        p.withheld_at is null and p.valid_until > now() as is_readable
      from (${sql.join(live, sql` union all `)}) p
      where (p.ends at time zone 'UTC')::date <= (now() at time zone 'UTC')::date + ${days}::int and ${isOfOwnClinics(req, sql`p.clinic`)}
      order by p.ends, p.title, p.id limit ${MOST}`,
  )
  return { pages: rows.map(dueOf), total: Number(rows[0]?.total ?? 0) }
}

const dueOf = (row: Record<string, unknown>): DueReview => ({
  collection: String(row.collection),
  id: String(row.id),
  title: (row.title as string | null) ?? '',
  slug: row.slug as string | null,
  clinic: row.clinic as string | null,
  nextReviewOn: momentOf(row.next_review_on),
  validUntil: momentOf(row.valid_until),
  daysLeft: Number(row.days_left),
  isReadable: row.is_readable === true,
})
