import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Claim } from '#checks/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { identityOf } from '../../claims/claim-identity.ts'
import { needsVerdict } from '../../claims/needs-verdict.ts'

/** Which page, and whose. */
export type UsingPage = { collection: string; id: string; clinic: string | null }

const COLUMNS = sql.raw(
  'content_hash text, text_key text, type text, text text, path text, start numeric, "end" numeric, "order" numeric, needs_verdict boolean',
)
const NAMES = sql.raw('content_hash, text_key, type, text, path, start, "end", "order", needs_verdict')
const VALUES = sql.raw(
  'n.content_hash, n.text_key, n.type::enum_claim_uses_type, n.text, n.path, n.start, n."end", n."order", n.needs_verdict',
)

/** Notes the claims that the latest draft of a page makes, in place of those of its last draft. */
export async function writeDraftUses(req: PayloadRequest, page: UsingPage, claims: readonly Claim[]): Promise<void> {
  const rows = claims.map((claim, order) => {
    const { contentHash, textKey, text } = identityOf({ ...claim, cites: claim.cites ?? [] })
    const { type, path, start, end } = claim
    return {
      content_hash: contentHash,
      text_key: textKey,
      type,
      text,
      path,
      start,
      end,
      order,
      needs_verdict: needsVerdict(claim),
    }
  })
  await removeUses(req, page, 'draft')
  if (rows.length === 0) return
  await executeIn(
    req,
    sql`insert into claim_uses (collection, page, clinic, side, ${NAMES})
      select ${page.collection}, ${page.id}, ${page.clinic}, 'draft', ${VALUES}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (${COLUMNS})`,
  )
}

/** Notes that what the latest draft claims is live now. */
export async function standLive(req: PayloadRequest, page: UsingPage): Promise<void> {
  await removeUses(req, page, 'live')
  await executeIn(
    req,
    sql`insert into claim_uses (collection, page, clinic, side, ${NAMES})
      select collection, page, clinic, 'live', ${NAMES} from claim_uses
      where collection = ${page.collection} and page = ${page.id} and side = 'draft'`,
  )
}

/** Forgets where the claims of a page stand, on one side or on both. */
export async function removeUses(
  req: PayloadRequest,
  { collection, id }: Pick<UsingPage, 'collection' | 'id'>,
  side?: 'draft' | 'live',
): Promise<void> {
  await executeIn(
    req,
    sql`delete from claim_uses where collection = ${collection} and page = ${id} and ${side ? sql`side = ${side}` : sql`true`}`,
  )
}
