import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isPermitted, visitorOf } from '#accounts/cms/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { claimState, type ClaimState } from '../../claims/claim-workflow.ts'
import type { Verdict } from '../../claims/verdicts.ts'
import { momentOf } from '../pages/moment-of.ts'

/** A claim that rests on a work, with what of the work it points to. */
export type ClaimOnWork = {
  id: string
  text: string
  type: string
  verdict: Verdict | null
  state: ClaimState
  validUntil: string | null
  locator: string | null
  quote: string | null
}

/** The claims that rest on a work, by whichever of its records, as far as the visitor may read them; those last decided on first. */
export async function claimsOnWork(req: PayloadRequest, citations: readonly string[]): Promise<ClaimOnWork[]> {
  const { rows } = await executeIn(
    req,
    sql`select c.id, c.text, c.type, c.verdict, c.valid_until, c.fell_at, c.recalled_at, c.shown_until, e.locator, e.quote
      from claims_evidence e join claims c on c.id = e._parent_id
      where e.citation_id = any(${sql.param([...citations])}::uuid[]) order by c.decided_at desc nulls last, c.text, e._order`,
  )
  const now = new Date().toISOString()
  const visitor = visitorOf(req)
  return rows
    .filter((row) => isPermitted(visitor, 'claims', 'read', { shownUntil: momentOf(row.shown_until) }))
    .map((row) => {
      const verdict = (row.verdict as Verdict | null) ?? null
      const validUntil = momentOf(row.valid_until)
      const [fellAt, recalledAt] = [momentOf(row.fell_at), momentOf(row.recalled_at)]
      return {
        id: String(row.id),
        text: String(row.text),
        type: String(row.type),
        verdict,
        state: claimState({ verdict, validUntil, fellAt, recalledAt }, now),
        validUntil,
        locator: (row.locator as string | null) || null,
        quote: (row.quote as string | null) || null,
      }
    })
}
