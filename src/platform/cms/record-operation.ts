import type { PayloadRequest } from 'payload'
import { Problem } from '../problem.ts'

/** What Payload hands to a hook before an operation on records, as far as we look at it. */
export type RecordOperation = Record<string, unknown> & {
  id?: string
  draft?: boolean
  data?: Record<string, unknown>
  where?: unknown
  req: PayloadRequest
  collection: { config: { slug: string } }
}

const MOST_AT_ONCE = 100

/** The records an operation is about, in one order for everybody who is going to hold their rows; refuses more than 100. */
export async function recordsOf(operation: RecordOperation, slug: string): Promise<string[]> {
  if (operation.id !== undefined) return [operation.id]
  const { docs } = await operation.req.payload.find({
    collection: slug as 'articles',
    where: operation.where as never,
    draft: true,
    trash: true,
    depth: 0,
    limit: MOST_AT_ONCE + 1,
    req: operation.req,
    overrideAccess: false,
    user: operation.req.user,
  })
  if (docs.length > MOST_AT_ONCE)
    throw new Problem('request/too-large', `Change at most ${MOST_AT_ONCE} records at once. Choose fewer.`)
  return docs.map(({ id }) => String(id)).sort()
}

/** The same operation, on exactly these records: what matches in the meantime was not looked at. */
export function onlyOn(operation: RecordOperation, ids: string[]): RecordOperation {
  return operation.id === undefined ? { ...operation, where: { id: { in: ids } } } : operation
}
