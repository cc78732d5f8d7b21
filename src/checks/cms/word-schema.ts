import type { FlattenedField } from 'payload'
import type { WordField } from '../surface/words.ts'

/** What Payload keeps on every record; never words. */
const SYSTEM = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '_order', '_parentID'])

type Custom = { surface?: boolean; why?: string; neededToPublish?: string }

const schemas = new WeakMap<readonly FlattenedField[], WordField[]>()

/**
 * Reads the words of a collection off its Payload fields, so that a new field is under control the day it is added:
 * every field is words unless it, or a group around it, says `custom: fact(why)`.
 */
export function wordSchema({ flattenedFields }: { flattenedFields: readonly FlattenedField[] }): WordField[] {
  const schema = schemas.get(flattenedFields) ?? wordFields(flattenedFields, false)
  schemas.set(flattenedFields, schema)
  return schema
}

const wordFields = (fields: readonly FlattenedField[], areFacts: boolean): WordField[] =>
  fields.filter((field) => !isKeptBySystem(field)).map((field) => wordField(field, areFacts))

const isKeptBySystem = (field: FlattenedField): boolean =>
  SYSTEM.has(field.name) || field.type === 'join' || Boolean('virtual' in field && field.virtual)

function wordField(field: FlattenedField, isInFact: boolean): WordField {
  const { surface, why, neededToPublish } = ('custom' in field ? (field.custom ?? {}) : {}) as Custom
  if (surface === false && !why)
    throw new Error(`The field ${field.name} opts out of review without saying why (custom.why).`)
  const isFact = isInFact || surface === false
  return {
    name: field.name,
    isFact,
    isRichText: field.type === 'richText',
    label: labelOf(field),
    neededToPublish: neededToPublish ?? null,
    relatesTo: 'relationTo' in field ? [field.relationTo].flat() : [],
    fields: 'flattenedFields' in field ? wordFields(field.flattenedFields, isFact) : [],
  }
}

function labelOf({ name, label }: { name: string; label?: unknown }): string {
  if (typeof label === 'string') return label
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
