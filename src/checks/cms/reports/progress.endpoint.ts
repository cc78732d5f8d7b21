import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { checkedSlugs } from '../checked-slugs.ts'
import { sharedFacts } from '../context/shared-facts.ts'
import { today } from './check-pages.ts'
import { isStale } from './is-stale.ts'

/** How far the re-checks are: pages in all, those whose report does not hold or is not there, and by what the rest were checked. */
export type Progress = { total: number; waiting: number; rulePack: string; today: string }

/** Counts how many pages wait for a check, in one statement. */
export async function recheckProgress(req: PayloadRequest): Promise<Progress> {
  const shared = await sharedFacts(req)
  const day = today()
  const counts = checkedSlugs(req.payload.config).map(
    (slug) => sql`
      select count(*) as total, count(*) filter (where r.id is null or ${isStale(shared, day)}) as waiting
      from ${sql.identifier(`_${slug}_v`)} v
      left join check_reports r on r.collection = ${slug} and r.page = v.parent_id::text and r.is_latest
      where v.latest`,
  )
  const { rows } = await executeIn(
    req,
    sql`select sum(total) as total, sum(waiting) as waiting from (${sql.join(counts, sql` union all `)}) each`,
  )
  return {
    total: Number(rows[0]!.total),
    waiting: Number(rows[0]!.waiting),
    rulePack: shared.rules.version,
    today: day,
  }
}

/** `GET /api/check-reports/progress`: how many pages wait for a check. */
export const progressOfRechecks: Endpoint = {
  path: '/progress',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in, or send an API key, to do this.')
    if (permitted(visitorOf(req), 'check-reports', 'read') === false)
      throw new Problem('request/forbidden', 'Your account may not read the reports of checks.')
    return Response.json(await recheckProgress(req), { headers: { 'Cache-Control': 'no-store' } })
  },
}
