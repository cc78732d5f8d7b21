import type { ArrayField, FieldHook } from 'payload'

/** `passage`: what a line is to its reader, as checks know it. */
type Options = { name: string; label: string; singular: string; description: string; passage: string }

/** An import, or a person at the API, may send plain texts for rows. */
const rowsFromTexts: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return undefined
  return value.map((row: unknown) => (typeof row === 'string' ? { text: row } : row))
}

/** A list of short texts that visitors read, a row each: `[{ text }]`; plain texts are taken for rows. */
export function linesField({ name, label, singular, description, passage }: Options): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular, plural: label },
    maxRows: 100,
    custom: { passage },
    admin: { description, initCollapsed: false },
    hooks: { beforeValidate: [rowsFromTexts] },
    fields: [{ name: 'text', type: 'text', label: singular, required: true, maxLength: 500 }],
  }
}

/** A list of single words or names, typed one after the other: `['lumbago', 'lower back pain']`. */
export function synonymsField(example: string) {
  return {
    name: 'synonyms',
    type: 'text' as const,
    hasMany: true as const,
    label: 'Also called',
    maxLength: 120,
    maxRows: 50,
    custom: { passage: 'name' },
    admin: { description: `Other names that people use, like ${example}. Press Enter after each.` },
  }
}
