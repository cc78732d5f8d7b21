import { createHash } from 'node:crypto'
import { isObject } from '#platform/is-object.ts'

/** The name of a read by REST: its path, and its query whatever the order of its parts; the last of equal ones counts for Payload. */
export function restKey(path: string, query: string): string {
  const parts = query.split('&').filter(Boolean)
  // Equal names keep their order, as it tells which one counts.
  const sorted = parts.toSorted((a, b) => compare(a.split('=', 1)[0]!, b.split('=', 1)[0]!))
  return `${path.replace(/\/+$/, '')}?${sorted.join('&')}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The name of a question by GraphQL; null for what is no question that could be kept, which the door refuses or runs by itself. */
export function graphqlKey(asked: unknown): string | null {
  if (!isObject(asked)) return null
  const { query, variables, operationName, extensions } = asked
  if (query !== undefined && typeof query !== 'string') return null
  const told = JSON.stringify([query, variables, operationName, extensions])
  return `graphql ${createHash('sha256').update(told).digest('base64url')}`
}
