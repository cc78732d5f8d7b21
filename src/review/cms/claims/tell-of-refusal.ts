import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { VERDICTS } from '../../claims/verdicts.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { tellOfPages } from '../notifications/tell-of-pages.ts'
import type { PageAddress } from '../pages/hold-page.ts'

/** Tells those who submitted a page in review that makes a claim what a reviewer has against it; nobody where the verdict passes. */
export async function tellOfRefusal(
  req: PayloadRequest,
  claim: string,
  { by, byName, contentHash, reason, seq, verdict }: DecisionLink,
): Promise<void> {
  if (!(verdict in VERDICTS) || VERDICTS[verdict as keyof typeof VERDICTS].passes) return
  const { rows } = await executeIn(
    req,
    sql`select distinct u.collection, u.page as id from claim_uses u
      join page_reviews r on r.collection = u.collection and r.page = u.page and r.state = 'in-review'
      where u.content_hash = ${contentHash} and u.side = 'draft'`,
  )
  await tellOfPages(req, rows as PageAddress[], { kind: 'claim-refused', of: seq, by, byName, claim, reason })
}
