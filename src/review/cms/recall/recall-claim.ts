import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { isPassing } from '../../claims/verdicts.ts'
import type { DecisionLink, RecallVerdict } from '../../decisions/decision.ts'
import { refusalOfRecall } from '../../recall/decide-recall.ts'
import { holdClaim } from '../claims/hold-claim.ts'
import { keepRecall } from './keep-recall.ts'
import { reconsiderClaims } from './reconsider.ts'

/** A reviewer recalls a claim: every live page that makes it is out at once, whatever its clinic's policy; or reinstates it. */
export async function recallClaim(
  req: PayloadRequest,
  id: string,
  verdict: RecallVerdict,
  reason: string,
): Promise<DecisionLink> {
  return inTransaction(req, async () => {
    const claim = await holdClaim(req, 'recall', id)
    const { contentHash } = claim
    const refusal = refusalOfRecall({
      what: 'claim',
      verdict,
      reason,
      recalledAt: claim.recalledAt ?? null,
      nothingBecause: isPassing(claim.verdict ?? null)
        ? null
        : 'Nobody approved this claim, so there is nothing to recall.',
    })
    if (refusal) throw refusal
    const isRecall = verdict === 'recalled'
    await executeIn(
      req,
      sql`update claims set recalled_at = ${isRecall ? new Date().toISOString() : null}, recall_reason = ${isRecall ? reason : null},
        updated_at = now() where id = ${id}`,
    )
    await reconsiderClaims(req, { hashes: [contentHash] })
    const of = { what: 'claim', collection: 'claims', subject: id, clinic: null, contentHash, revision: null } as const
    return keepRecall(req, verdict, { ...of, fourEyes: true }, reason)
  })
}
