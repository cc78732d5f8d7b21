import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Fall, NamedSupport, RestingClaim } from '../../recall/judge-claims.ts'
import { momentOf } from '../pages/moment-of.ts'
import type { Verdict } from '../../claims/verdicts.ts'

/** Which claims are meant: those that rest on one of these works, by whichever record of it, or those of these hashes. */
export type WhichClaims = { citations: readonly string[] } | { hashes: readonly string[] }

/** All records of the works that these records are about: what each was merged into, and what was merged into that. */
const sameWorks = (ids: readonly string[]) => sql`with recursive kept(id) as (
    select unnest(${sql.param([...ids])}::uuid[])
    union select c.merged_into_id from citations c join kept on c.id = kept.id where c.merged_into_id is not null
  ), same(id) as (
    select id from kept union select c.id from citations c join same on c.merged_into_id = same.id
  )`

/**
 * The claims with the works behind them as they are now. A cite of a record that was merged into another counts as one of that
 * other; in the middle of a merge it may be two steps away.
 */
export async function claimsRestingOn(req: PayloadRequest, which: WhichClaims): Promise<RestingClaim[]> {
  const ids = 'citations' in which ? which.citations : which.hashes
  if (ids.length === 0) return []
  const wanted =
    'citations' in which
      ? sql`c.id in (select e._parent_id from claims_evidence e join same on same.id = e.citation_id)`
      : sql`c.content_hash = any(${sql.param([...ids])}::text[])`
  const { rows } = await executeIn(
    req,
    sql`${'citations' in which ? sameWorks(ids) : sql``}
      select c.id, c.content_hash, c.text, c.verdict, c.valid_until, c.fall, c.fell_at, c.fell_because, c.recalled_at,
        coalesce((select jsonb_agg(jsonb_build_object('citation', k.id, 'title', k.title, 'standing', coalesce(k.standing_status, 'unknown'),
            'verification', coalesce(k.verification_state, 'unverified'), 'isRecalled', k.recalled_at is not null) order by e._order)
          from claims_evidence e join citations w on w.id = e.citation_id left join citations a on a.id = w.merged_into_id
            left join citations b on b.id = a.merged_into_id join citations k on k.id = coalesce(b.id, a.id, w.id)
          where e._parent_id = c.id), '[]') as works
      from claims c where ${wanted} order by c.content_hash`,
  )
  return rows.map(claimOf)
}

const claimOf = (row: Record<string, unknown>): RestingClaim => ({
  id: String(row.id),
  contentHash: String(row.content_hash),
  text: String(row.text),
  verdict: (row.verdict as Verdict | null) ?? null,
  validUntil: momentOf(row.valid_until),
  fall: (row.fall as Fall | null) ?? null,
  fellAt: momentOf(row.fell_at),
  fellBecause: (row.fell_because as string | null) ?? null,
  recalledAt: momentOf(row.recalled_at),
  works: row.works as NamedSupport[],
})
