import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Verdict } from '../../claims/verdicts.ts'
import { reconsiderClaims } from '../recall/reconsider.ts'

/** What was decided of a claim, as its row has it until something else is. */
export type KeptVerdict = {
  verdict: Verdict
  validUntil: string | null
  reason: string | null
  isOverridden: boolean
  by: string
  at: string
}

/** Writes a verdict on a claim: what fell or was recalled of it before is over, and the live pages that make it are looked at again. */
export async function keepVerdict(
  req: PayloadRequest,
  claim: { id: string; contentHash: string },
  { at, by, isOverridden, reason, validUntil, verdict }: KeptVerdict,
): Promise<void> {
  await executeIn(
    req,
    sql`update claims set verdict = ${verdict}, valid_until = ${validUntil}, reason = ${reason},
        is_overridden = ${isOverridden}, decided_by_id = ${by}, decided_at = ${at},
        fall = null, fell_at = null, fell_because = null, recalled_at = null, recall_reason = null, updated_at = now()
      where id = ${claim.id}`,
  )
  await reconsiderClaims(req, { hashes: [claim.contentHash] })
}
