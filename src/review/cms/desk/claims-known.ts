import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { claimState, type StoredClaim } from '../../claims/claim-workflow.ts'
import type { Verdict } from '../../claims/verdicts.ts'
import type { SaidClaim } from '../../desk/desk-claims.ts'
import type { PageAddress } from '../pages/hold-page.ts'

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const moment = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** What is known of the claims of these hashes on a page, and of the same words on other evidence, in one statement; decided last first. */
export async function claimsKnown(
  req: PayloadRequest,
  page: PageAddress,
  { hashes, textKeys }: { hashes: readonly string[]; textKeys: readonly string[] },
): Promise<SaidClaim[]> {
  if (hashes.length === 0) return []
  const { rows } = await executeIn(
    req,
    sql`select c.id, c.content_hash, c.text_key, c.text, c.verdict, c.valid_until, c.reason, c.decided_at, c.fell_at, c.recalled_at,
        coalesce(d.by_name, u.name) as by_name,
        (select count(distinct (s.collection, s.page)) from claim_uses s
          where s.content_hash = c.content_hash and not (s.collection = ${page.collection} and s.page = ${page.id})) as pages
      from claims c left join decisions d on d.seq = c.decision left join users u on u.id = c.decided_by_id
      where c.content_hash = any(${sql.param([...hashes])}::text[]) or c.text_key = any(${sql.param([...textKeys])}::text[])
      order by c.decided_at desc nulls last, c.id`,
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
      id: String(row.id),
      contentHash: String(row.content_hash),
      textKey: String(row.text_key),
      text: String(row.text),
      state: claimState(stored, now),
      verdict: stored.verdict,
      validUntil: stored.validUntil,
      reason: text(row.reason),
      decidedByName: text(row.by_name),
      decidedAt: moment(row.decided_at),
      otherPages: Number(row.pages),
    }
  })
}
