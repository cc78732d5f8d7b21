import { canonicalHash } from '#platform/canonical-hash.ts'
import { dayOf } from '#platform/day.ts'
import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'

/**
 * The fields of a citation that a person types and that say something of the work: what is verified, and what makes whoever
 * wrote it its writer. Not the notes and the full text that we keep beside it, nor what the system sets or computes.
 */
export const WORD_FIELDS = [
  'type',
  'title',
  'author',
  'containerTitle',
  'containerTitleShort',
  'issued',
  'volume',
  'issue',
  'page',
  'number',
  'publisher',
  'publisherPlace',
  'ISSN',
  'edition',
  'URL',
  'accessedOn',
  'language',
  'identifiers',
  'design',
  'searchedOn',
  'results',
  'guideline',
  'amstar2',
  'versionOf',
] as const

/** Inside of the words: computed, or the number of a row. */
const NO_WORDS = new Set(['id', 'rating'])
const RELATIONS = new Set(['condition', 'modality', 'versionOf'])

/** The words of a citation as they count: related records by their id, days without an hour, rows without their numbers. */
export function citationWords(record: object): Record<string, unknown> {
  const fields = record as Record<string, unknown>
  return Object.fromEntries(WORD_FIELDS.map((name) => [name, wordsOf(name, fields[name])]))
}

/** The name of a citation's exact words: SHA-256, in hex, of their canonical form. Whoever verifies says by it what they read. */
export function citationHash(record: object): string {
  return canonicalHash(citationWords(record))
}

function wordsOf(name: string, value: unknown): unknown {
  if (RELATIONS.has(name)) return idOf(value)
  if (name.endsWith('On')) return dayOf(value)
  if (Array.isArray(value)) return value.map((row) => wordsOf('', row))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([inner]) => !NO_WORDS.has(inner))
  return Object.fromEntries(kept.map(([inner, one]) => [inner, wordsOf(inner, one)]))
}
