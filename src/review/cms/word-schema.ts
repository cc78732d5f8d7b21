import type { Field } from 'payload'
import type { WordField } from '../words.ts'

/** What Payload keeps on every record; never words. */
const SYSTEM = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '_order', '_parentID'])

type Custom = { surface?: boolean; why?: string; neededToPublish?: string }

/**
 * Reads the words of a collection off its Payload fields, so that a new field is under control the day it is added:
 * every field is words unless it, or a group around it, says `custom: { surface: false, why }`.
 */
export function wordSchema(fields: readonly Field[]): WordField[] {
  return fields.flatMap((field): WordField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [groupOf(tab as never)] : wordSchema(tab.fields)))
    if (field.type === 'row' || field.type === 'collapsible') return wordSchema(field.fields)
    if (field.type === 'group' && !('name' in field && field.name)) return wordSchema(field.fields)
    if (field.type === 'ui' || field.type === 'join' || !('name' in field) || !field.name) return []
    if (SYSTEM.has(field.name) || ('virtual' in field && field.virtual)) return []
    return [groupOf(field as never)]
  })
}

function groupOf(field: {
  name: string
  label?: unknown
  fields?: Field[]
  relationTo?: string | string[]
  custom?: Custom
}): WordField {
  const { surface, why, neededToPublish } = field.custom ?? {}
  if (surface === false && !why)
    throw new Error(`The field ${field.name} opts out of review without saying why (custom.why).`)
  return {
    name: field.name,
    isFact: surface === false,
    label: labelOf(field),
    neededToPublish: neededToPublish ?? null,
    relatesTo: [field.relationTo ?? []].flat(),
    fields: field.fields ? wordSchema(field.fields) : [],
  }
}

function labelOf({ name, label }: { name: string; label?: unknown }): string {
  if (typeof label === 'string') return label
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
