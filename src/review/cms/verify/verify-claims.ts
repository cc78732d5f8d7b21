import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { claimFaults, type ClaimRow } from '../../verify/claim-faults.ts'
import { decisionOf } from '../decisions/append-decision.ts'

/** So many claims are in memory at once. */
const BATCH = 500

/** Holds each claim against its own hash, and what is shown of its verdict against the decisions about it. */
export async function verifyClaims(req: PayloadRequest): Promise<{ count: number; faults: string[] }> {
  const faults: string[] = []
  let count = 0
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const claims = await claimsAfter(req, last)
    if (claims.length === 0) return { count, faults }
    const { rows } = await executeIn(
      req,
      sql`select * from decisions where collection = 'claims' and subject = any(${sql.param(claims.map(({ id }) => id))}::text[]) order by seq`,
    )
    const decisions = new Map(claims.map(({ id }): [string, DecisionLink[]] => [id, []]))
    for (const row of rows) decisions.get(String(row.subject))!.push(decisionOf(row))
    faults.push(...claims.flatMap((claim) => claimFaults(claim, decisions.get(claim.id)!)))
    count += claims.length
    last = claims.at(-1)!.id
  }
}

async function claimsAfter(req: PayloadRequest, id: string): Promise<ClaimRow[]> {
  const { rows } = await executeIn(
    req,
    sql`select c.id, c.text, c.text_key, c.content_hash, c.verdict, c.valid_until, c.decision, c.recalled_at,
        (select coalesce(jsonb_agg(jsonb_build_object('citation', e.citation_id, 'locator', coalesce(e.locator, ''),
          'quote', coalesce(e.quote, '')) order by e._order), '[]') from claims_evidence e where e._parent_id = c.id) as evidence
      from claims c where c.id > ${id} order by c.id limit ${BATCH}`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    text: String(row.text),
    textKey: String(row.text_key),
    contentHash: String(row.content_hash),
    evidence: row.evidence as ClaimRow['evidence'],
    verdict: (row.verdict as string | null) ?? null,
    validUntil: momentOf(row.valid_until),
    decision: row.decision === null ? null : Number(row.decision),
    recalledAt: momentOf(row.recalled_at),
  }))
}

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
