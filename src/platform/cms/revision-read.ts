import { claimedRevision } from '../claimed-revision.ts'
import { Problem } from '../problem.ts'
import type { RecordOperation } from './record-operation.ts'

/**
 * The revision that the writer of one record says they read; null if they say none. The `If-Match` of a request is about the record
 * in its address, not about others that change with it.
 */
export function revisionRead({ id, data, req }: RecordOperation): number | null {
  const addressed = req.routeParams?.id
  const ifMatch = addressed === undefined || addressed === id ? (req.headers?.get?.('if-match') ?? null) : null
  const claim = claimedRevision(ifMatch, data?.revision)
  if (!claim.ok) throw new Problem('request/invalid', claim.why, [{ path: 'revision', message: claim.why }])
  return claim.value
}
