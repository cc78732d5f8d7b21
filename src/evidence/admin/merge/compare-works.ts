import { isObject } from '#platform/is-object.ts'
import { IDENTIFIER_NAMES } from '../../identifiers/index.ts'

/** A field in which two records of a work differ. */
export type Difference = { field: string; ours: unknown; theirs: unknown }

/** Which of the two a person keeps. */
export type Side = 'ours' | 'theirs'
export type Choices = Readonly<Record<string, Side>>

/** The fields of a work that a person may take over one by one, in the order of the form. */
export const COMPARED_FIELDS: readonly string[] = [
  'type',
  'title',
  'author',
  'issued',
  'containerTitle',
  'containerTitleShort',
  'volume',
  'issue',
  'page',
  'ISSN',
  'number',
  'publisher',
  'publisherPlace',
  'edition',
  'language',
  'URL',
  'accessedOn',
  ...IDENTIFIER_NAMES.map((name) => `identifiers.${name}`),
  'design',
  'searchedOn',
]

/** What a record has at a path such as `identifiers.doi`. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), record)
}

/** A value without what does not tell works apart: ids of rows, empty parts, blanks around a text. */
function core(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) {
    const rows = value.map(core).filter((row) => row !== null)
    return rows.length > 0 ? rows : null
  }
  if (!isObject(value)) return value ?? null
  const parts = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, core(part)] as const)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.length > 0 ? Object.fromEntries(parts) : null
}

/** Tells whether nothing is recorded: no text, no row, a group whose parts are all empty. */
export const isEmpty = (value: unknown): boolean => core(value) === null

/** A day is the same day, whether it is written as one or as an instant of it. */
const comparable = (path: string, value: unknown) =>
  JSON.stringify(core(path.endsWith('On') && typeof value === 'string' ? value.slice(0, 10) : value))

/** Where the other record says something else than ours, or something where ours is silent; its silence is no difference. */
export function compareWorks(ours: unknown, theirs: unknown, fields = COMPARED_FIELDS): Difference[] {
  return fields
    .map((field) => ({ field, ours: valueAt(ours, field), theirs: valueAt(theirs, field) }))
    .filter(
      (each) => !isEmpty(each.theirs) && comparable(each.field, each.ours) !== comparable(each.field, each.theirs),
    )
}

/** What is chosen before a person chooses: what we have stays, and what we lack is filled. */
export function firstChoices(differences: readonly Difference[]): Choices {
  return Object.fromEntries(differences.map(({ field, ours }) => [field, isEmpty(ours) ? 'theirs' : 'ours']))
}

/** The fields to take from the other record, by what was chosen. */
export function fieldsToTake(differences: readonly Difference[], choices: Choices): string[] {
  return differences.filter(({ field }) => choices[field] === 'theirs').map(({ field }) => field)
}

type Values = Record<string, unknown>

/** A record with some fields of another put in; both are left as they are. */
export function withFields(record: Values, other: unknown, fields: readonly string[]): Values {
  const result: Values = { ...record }
  for (const field of fields) {
    const [name, inner] = field.split('.') as [string, string?]
    const value = valueAt(other, field)
    result[name] = inner === undefined ? value : { ...(isObject(result[name]) ? result[name] : {}), [inner]: value }
  }
  return result
}
