import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Claim } from '#checks/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { identityOf } from '../../claims/claim-identity.ts'

/**
 * Proposes a claim for each sentence that has none yet with these words and this evidence; what is known keeps what was said of it.
 * Gives how many are new. Two pages that are submitted at once propose a claim once.
 */
export async function proposeClaims(req: PayloadRequest, claims: readonly Claim[]): Promise<number> {
  const byHash = new Map(claims.map((claim) => [identityOf({ ...claim, cites: claim.cites ?? [] }).contentHash, claim]))
  let proposed = 0
  // In one order for everybody, as two who propose the same wait for each other.
  for (const contentHash of [...byHash.keys()].sort()) if (await propose(req, byHash.get(contentHash)!)) proposed += 1
  return proposed
}

async function propose(req: PayloadRequest, claim: Claim): Promise<boolean> {
  const { text, textKey, contentHash, evidence } = identityOf({ ...claim, cites: claim.cites ?? [] })
  const { rows } = await executeIn(
    req,
    sql`insert into claims (text, text_key, content_hash, type, strength, direction, condition, modality, comparator, outcome,
        proposed_by_id, proposed_at)
      values (${text}, ${textKey}, ${contentHash}, ${claim.type}, ${claim.strength}, ${claim.direction}, ${claim.condition},
        ${claim.modality}, ${claim.comparator}, ${claim.outcome}, ${userIdOf(req)}, now())
      on conflict (content_hash) do nothing returning id`,
  )
  const id = rows[0]?.id as string | undefined
  if (id === undefined) return false
  const cited = evidence.map((cite, index) => ({
    ...cite,
    order: index + 1,
    id: `${contentHash.slice(0, 20)}${index}`,
  }))
  if (cited.length > 0)
    await executeIn(
      req,
      sql`insert into claims_evidence (_order, _parent_id, id, citation_id, locator, quote)
        select n."order", ${id}, replace(gen_random_uuid()::text, '-', ''), n.citation, n.locator, n.quote
        from jsonb_to_recordset(${JSON.stringify(cited)}::jsonb) as n ("order" int, citation uuid, locator text, quote text)
        join citations on citations.id = n.citation`,
    )
  return true
}

const userIdOf = (req: PayloadRequest): string | null => (req.user?.collection === 'users' ? String(req.user.id) : null)
