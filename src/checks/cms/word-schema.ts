import type { FlattenedField } from 'payload'
import { PASSAGE_KINDS, type PassageKind } from '../surface/passage.ts'
import type { WordField } from '../surface/words.ts'

/** What Payload keeps on every record; never words. */
const SYSTEM = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '_order', '_parentID'])

/** What people type as text and visitors read as they typed it. */
const TEXT = new Set(['text', 'textarea', 'code'])

/** Fields whose words could not be found: such a field must be a fact, or the walk over a page must first learn it. */
const UNREADABLE = new Set(['blocks', 'json'])

type Custom = { surface?: boolean; kept?: boolean; why?: string; neededToPublish?: string; passage?: string | null }

/** What a field takes from the groups and lists around it. */
type Around = { isFact: boolean; isKept: boolean; kind: PassageKind | null }

const schemas = new WeakMap<readonly FlattenedField[], WordField[]>()

/**
 * Reads the words of a collection off its Payload fields, so that a new field is under control the day it is added:
 * every field is words unless it, or a group around it, says `custom: fact(why)`. Its text is read as a paragraph unless it, or
 * a group around it, says what else it is: `custom: { passage: 'offer' }`; null says that it is no text to read, like an address.
 */
export function wordSchema({ flattenedFields }: { flattenedFields: readonly FlattenedField[] }): WordField[] {
  const schema =
    schemas.get(flattenedFields) ?? wordFields(flattenedFields, { isFact: false, isKept: false, kind: null })
  schemas.set(flattenedFields, schema)
  return schema
}

const wordFields = (fields: readonly FlattenedField[], around: Around): WordField[] =>
  fields.filter((field) => !isKeptBySystem(field)).map((field) => wordField(field, around))

const isKeptBySystem = (field: FlattenedField): boolean =>
  SYSTEM.has(field.name) || field.type === 'join' || Boolean('virtual' in field && field.virtual)

function wordField(field: FlattenedField, around: Around): WordField {
  const { surface, kept, why, neededToPublish, passage } = ('custom' in field ? (field.custom ?? {}) : {}) as Custom
  if (surface === false && !why)
    throw new Error(`The field ${field.name} opts out of review without saying why (custom.why).`)
  const isFact = around.isFact || surface === false
  const isKept = around.isKept || kept === true
  if (!isFact && UNREADABLE.has(field.type))
    throw new Error(`The words of the field ${field.name} (${field.type}) cannot be found. Say why it is a fact.`)
  const kind = kindNamed(passage, field) ?? around.kind
  return {
    name: field.name,
    isFact,
    isKept,
    isRichText: field.type === 'richText',
    kind: TEXT.has(field.type) && passage !== null ? (kind ?? 'paragraph') : null,
    ...defaultOf(field),
    label: labelOf(field),
    neededToPublish: neededToPublish ?? null,
    relatesTo: 'relationTo' in field ? [field.relationTo].flat() : [],
    fields: 'flattenedFields' in field ? wordFields(field.flattenedFields, { isFact, isKept, kind }) : [],
  }
}

function defaultOf(field: FlattenedField): { defaultValue?: string | number | boolean } {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { defaultValue: value }
    : {}
}

function kindNamed(named: string | null | undefined, { name }: { name: string }): PassageKind | null {
  const kind = PASSAGE_KINDS.find((known) => known === named) ?? null
  if (named !== undefined && named !== null && kind === null)
    throw new Error(`The field ${name} is read as “${named}”, which is no kind of passage.`)
  return kind
}

function labelOf({ name, label }: { name: string; label?: unknown }): string {
  if (typeof label === 'string') return label
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
