import { createHash } from 'node:crypto'
import { isObject } from '#platform/is-object.ts'
import type { UrlParts } from '../guard/url-parts.ts'

/** The name of a read by REST: its path, and its query whatever the order of its parameters. */
export function restKey({ path, query }: UrlParts): string {
  const parts = query.split('&').filter(Boolean)
  // What is said of one parameter keeps its order, which tells what counts, however its name is spelled.
  const sorted = parts.toSorted((a, b) => compare(parameterOf(a), parameterOf(b)))
  return `${path}?${sorted.join('&')}`
}

/** `where` of `wh%65re[title][equals]=x`. A name that cannot be read is refused by the door and never kept. */
function parameterOf(part: string): string {
  const [name = ''] = part.split('=', 1)
  try {
    return decodeURIComponent(name).split('[', 1)[0]!
  } catch {
    return name
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The name of a question by GraphQL; null for what is no question that could be kept, which the door refuses or runs by itself. */
export function graphqlKey(asked: unknown): string | null {
  if (!isObject(asked)) return null
  const { query, id, variables, operationName, extensions } = asked
  if (query !== undefined && typeof query !== 'string') return null
  const told = JSON.stringify([query, id, variables, operationName, extensions])
  return `graphql ${createHash('sha256').update(told).digest('base64url')}`
}
