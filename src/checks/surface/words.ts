import { isObject } from '#platform/is-object.ts'
import { canonicalJson } from '#platform/canonical-json.ts'
import { visibleText } from '#platform/visible-text.ts'
import { canonicalRichText } from '#rich-text/index.ts'
import type { PassageKind } from './passage.ts'

/**
 * A page's field schema, as far as review needs it. `isFact` marks what goes live without a reviewer
 * (a validated phone number, opening hours); everything else is words.
 */
export type WordField = {
  name: string
  isFact: boolean
  /** A fact that no person changes: the system fills it, and what is live keeps its own. */
  isKept: boolean
  isRichText: boolean
  /** What its text is to a visitor who reads it; null if it holds no text of its own (a choice, a number, a rich text). */
  kind: PassageKind | null
  /** What a page holds that was written before the field was there; undefined if nothing. */
  defaultValue?: string | number | boolean
  /** The label of the field as a person sees it, for messages. */
  label: string
  /** What publication needs the field for, in words; null if a page can go live without it. */
  neededToPublish: string | null
  relatesTo: readonly string[]
  fields: readonly WordField[]
}

/** A related record stands in the words by its id alone: what it says is approved where it is written. */
function relationIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relationIds)
  if (!isObject(value)) return value
  if ('relationTo' in value) return { relationTo: value.relationTo, value: relationIds(value.value) }
  return 'id' in value ? value.id : value
}

/** A value as a visitor reads it; see docs/canonical-form.md. */
function asRead(value: unknown, field: WordField): unknown {
  const held = value === undefined ? field.defaultValue : value
  if (field.relatesTo.length > 0) return relationIds(held)
  if (field.isRichText) return canonicalRichText(held)
  if (typeof held === 'string') return visibleText(held)
  return Array.isArray(held) ? held.map((each: unknown) => (typeof each === 'string' ? visibleText(each) : each)) : held
}

/**
 * The words of a page in the form that is hashed: its data without facts and without what the system keeps, rows of lists without
 * their row ids, texts as a visitor reads them.
 */
export function wordsOf(data: unknown, schema: readonly WordField[]): Record<string, unknown> {
  const words: Record<string, unknown> = {}
  if (!isObject(data)) return words
  for (const field of schema) {
    if (field.isFact) continue
    const value = data[field.name]
    if (field.fields.length === 0) words[field.name] = asRead(value, field)
    else if (Array.isArray(value))
      // A row of facts alone (a holiday without a note) says nothing that a reviewer would have to read.
      words[field.name] = value.map((row) => wordsOf(row, field.fields)).filter((row) => canonicalJson(row) !== 'null')
    else words[field.name] = wordsOf(value, field.fields)
  }
  return words
}

/** A single value of a page where it stands. */
export type PlacedValue = { field: WordField; path: string; value: unknown }

/** Every single value of a page with its path, in the order of its fields; groups and rows of lists are opened. */
export function valuesOf(data: unknown, schema: readonly WordField[], prefix = ''): PlacedValue[] {
  if (!isObject(data)) return []
  return schema.flatMap((field): PlacedValue[] => {
    const path = `${prefix}${field.name}`
    const value = data[field.name]
    if (field.fields.length === 0) return [{ field, path, value }]
    if (Array.isArray(value)) return value.flatMap((row, index) => valuesOf(row, field.fields, `${path}.${index}.`))
    return valuesOf(value, field.fields, `${path}.`)
  })
}
