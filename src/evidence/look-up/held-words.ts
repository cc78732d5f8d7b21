import { isObject } from '#platform/is-object.ts'
import type { Work } from '../csl.ts'

const HELD = ['title', 'author', 'issued', 'volume', 'issue', 'page', 'number', 'edition', 'identifiers'] as const

/** What of a record is held against the services, as one text: where it has not changed, nor has what they say of it. */
export function heldWords(work: Work): string {
  return JSON.stringify(HELD.map((name) => bare(work[name])))
}

/** Without the numbers of rows, and without what is empty: nothing, null and an empty text are one. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!isObject(value)) return value === '' || value === undefined ? null : value
  const kept = Object.entries(value).filter(([name, inner]) => name !== 'id' && bare(inner) !== null)
  return kept.length === 0
    ? null
    : kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, bare(inner)])
}
