import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { claimState, type ClaimState, type StoredClaim } from '../../claims/claim-workflow.ts'
import type { Verdict } from '../../claims/verdicts.ts'

/** A claim where it stands on a page, with what was said of it. `id` is null before the page was submitted. */
export type ClaimOnPage = StoredClaim & {
  id: string | null
  contentHash: string
  text: string
  path: string
  start: number
  end: number
  needsVerdict: boolean
  reason: string | null
  decision: number | null
  fall: 'evidence' | 'recall' | null
  state: ClaimState
}

const moment = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** The claims of one side of a page in reading order, each with its verdict and its state now. */
export async function claimsOfPage(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  side: 'draft' | 'live',
): Promise<ClaimOnPage[]> {
  const { rows } = await executeIn(
    req,
    sql`select u.content_hash, u.text, u.path, u.start, u."end", u.needs_verdict, c.id, c.verdict, c.valid_until, c.reason, c.decision,
        c.fall, c.fell_at, c.recalled_at
      from claim_uses u left join claims c on c.content_hash = u.content_hash
      where u.collection = ${collection} and u.page = ${id} and u.side = ${side} order by u."order"`,
  )
  const now = new Date().toISOString()
  return rows.map((row) => {
    const stored: StoredClaim = {
      verdict: (row.verdict as Verdict | null) ?? null,
      validUntil: moment(row.valid_until),
      fellAt: moment(row.fell_at),
      recalledAt: moment(row.recalled_at),
    }
    return {
      ...stored,
      id: (row.id as string | null) ?? null,
      contentHash: String(row.content_hash),
      text: String(row.text),
      path: String(row.path),
      start: Number(row.start),
      end: Number(row.end),
      needsVerdict: row.needs_verdict === true,
      reason: (row.reason as string | null) ?? null,
      decision: row.decision === null ? null : Number(row.decision),
      fall: (row.fall as ClaimOnPage['fall']) ?? null,
      state: claimState(stored, now),
    }
  })
}
