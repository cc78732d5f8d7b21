import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { ClaimOnPage } from '../claims/claims-of-page.ts'

/** What a page rested on when it was approved: its claims with their verdicts, and the works behind them as they stood then. */
export async function evidenceOf(req: PayloadRequest, claims: readonly ClaimOnPage[]): Promise<object> {
  const ids = claims.flatMap(({ id }) => id ?? [])
  const { rows } = await executeIn(
    req,
    sql`select distinct c.id, c.title, c.identifiers_doi as doi, c.standing_status as standing, c.standing_checked_at as "checkedAt",
        c.verification_state as verification
      from claims_evidence e join citations c on c.id = e.citation_id
      where e._parent_id = any(${sql.param(ids)}::uuid[]) order by c.id`,
  )
  return {
    claims: claims.map(({ contentHash, decision, text, validUntil, verdict }) => ({
      contentHash,
      text,
      verdict,
      decision,
      validUntil,
    })),
    citations: rows.map(({ checkedAt, ...row }) => ({
      ...row,
      checkedAt: checkedAt ? new Date(checkedAt as string).toISOString() : null,
    })),
  }
}
