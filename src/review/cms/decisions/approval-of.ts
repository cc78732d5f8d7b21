import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { decisionOf } from './append-decision.ts'

/**
 * The decision that approves exactly this content of a page, whether it has ended or not; null if there is none, or if changes were
 * asked for since. While a page is recalled, whatever was approved of it before does not count: a reviewer looks at it anew, or
 * reinstates it.
 */
export async function approvalOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  contentHash: string,
): Promise<DecisionLink | null> {
  const { rows } = await executeIn(
    req,
    sql`select * from decisions where collection = ${collection} and subject = ${id}
        and (content_hash = ${contentHash} or verdict in ('recalled', 'reinstated'))
      order by seq desc`,
  )
  const decided = rows.map(decisionOf)
  const isRecall = ({ verdict }: DecisionLink) => verdict === 'recalled' || verdict === 'reinstated'
  const last = decided.find((each) => !isRecall(each))
  if (last?.verdict !== 'approved') return null
  const recall = decided.find(isRecall)
  return recall?.verdict === 'recalled' && recall.seq > last.seq ? null : last
}
