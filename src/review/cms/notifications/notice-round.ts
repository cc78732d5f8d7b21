import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { AHEAD, reviewDue } from '../../notifications/review-due.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { pageSlugs } from '../pages/page-slugs.ts'
import { tellOfPages } from './tell-of-pages.ts'

/**
 * Tells reviewers, and the marketers of the clinic, which live pages have to be looked at again in 90, 60 or 30 days or today. Of the
 * same day nobody is told twice, however often and in however many processes this runs. Gives how many notices are new.
 */
export async function noticeRound(payload: Payload, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10)
  let told = 0
  for (const [on, pages] of await duePages(await createLocalReq({}, payload), today)) {
    const due = reviewDue(on, today)
    if (due === null) continue
    const { inDays, notice } = due
    const req = await createLocalReq({}, payload)
    told += await tellOfPages(req, pages, { kind: 'review-due', of: `${on}:${notice}`, on, inDays })
  }
  return told
}

/** Live pages by the day on which their approval, or that of what they claim, ends. */
async function duePages(req: PayloadRequest, today: string): Promise<Map<string, PageAddress[]>> {
  const selects = pageSlugs(req.payload.config).map(
    (slug) => sql`select ${slug}::text as collection, id, least(next_review_on, publication_valid_until) as ends
      from ${sql.identifier(slug)} where _status = 'published' and deleted_at is null`,
  )
  const { rows } = await executeIn(
    req,
    sql`select collection, id, to_char(ends at time zone 'UTC', 'YYYY-MM-DD') as "on" from (${sql.join(selects, sql` union all `)}) p
      where ends < ${today}::date + ${AHEAD.at(-1)! + 1}::int order by ends, id`,
  )
  const byDay = new Map<string, PageAddress[]>()
  for (const { collection, id, on } of rows as (PageAddress & { on: string })[])
    byDay.set(on, [...(byDay.get(on) ?? []), { collection, id }])
  return byDay
}
