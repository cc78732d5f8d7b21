import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { decisionOf } from './append-decision.ts'

/**
 * The decision that approves exactly this content of a page, whether it has ended or not; null if there is none, or if changes were
 * asked for, or the page recalled, since.
 */
export async function approvalOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  contentHash: string,
): Promise<DecisionLink | null> {
  const { rows } = await executeIn(
    req,
    sql`select * from decisions where collection = ${collection} and subject = ${id} and content_hash = ${contentHash}
      order by seq desc`,
  )
  const last = rows[0]
  if (!last || (last.verdict !== 'approved' && last.verdict !== 'reinstated')) return null
  const approval = rows.find((row) => row.verdict === 'approved')
  return approval ? decisionOf(approval) : null
}
