import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { settingsOf } from '../pages/clinic-settings.ts'
import { writersOf } from '../pages/writers-of.ts'

/**
 * The accounts of those who may not decide on a claim: whoever proposed it, and whoever wrote on a page in review that makes it; only
 * those who may where every clinic of these pages has switched the second pair of eyes off.
 */
export async function writersOfClaim(
  req: PayloadRequest,
  claim: { contentHash: string; proposedBy?: unknown },
): Promise<{ writers: string[]; fourEyes: boolean }> {
  const { rows } = await executeIn(
    req,
    sql`select distinct u.collection, u.page, u.clinic from claim_uses u
      join page_reviews r on r.collection = u.collection and r.page = u.page and r.state = 'in-review'
      where u.content_hash = ${claim.contentHash} and u.side = 'draft'`,
  )
  const clinics = [...new Set(rows.map((row) => (row.clinic as string | null) ?? null))]
  const settings = []
  // One after the other: they share the connection of the transaction.
  for (const clinic of clinics) settings.push(await settingsOf(req, clinic))
  const fourEyes = settings.length === 0 || settings.some((each) => each.fourEyes)
  if (!fourEyes) return { writers: [], fourEyes }
  const proposer = idOf(claim.proposedBy)
  const writers = new Set(proposer === null ? [] : [proposer])
  for (const row of rows)
    for (const writer of await writersOf(req, { collection: String(row.collection), id: String(row.page) }))
      writers.add(writer)
  return { writers: [...writers], fourEyes }
}
