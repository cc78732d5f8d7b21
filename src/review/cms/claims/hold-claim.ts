import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { lockEvidence } from '#evidence/cms/index.ts'
import type { Claim as StoredClaim } from '#generated/payload-types.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'

/** Holds the row of a claim until the transaction ends, for whoever may do this to it, and gives it with the ids of its works. */
export async function holdClaim(
  req: PayloadRequest,
  action: 'decide' | 'recall',
  id: string,
): Promise<StoredClaim & { works: string[] }> {
  const visitor = visitorOf(req)
  if (permitted(visitor, 'claims', 'read') === false || !isRecordId(id)) throw noClaim()
  if (permitted(visitor, 'claims', action) === false)
    throw new Problem('request/forbidden', `Your account may not ${action} claims.`)
  await lockEvidence(req, 'change')
  const { rows } = await executeIn(req, sql`select id from claims where id = ${id} for update`)
  if (rows.length === 0) throw noClaim()
  const claim = await req.payload.findByID({
    collection: 'claims',
    id,
    depth: 0,
    showHiddenFields: true,
    req,
    overrideAccess: true, // whoever decides on it was asked for their right just now
  })
  return { ...claim, works: (claim.evidence ?? []).flatMap(({ citation }) => (citation ? [String(citation)] : [])) }
}

const noClaim = () => new Problem('request/not-found', 'There is no such claim.')
