import type { Field } from 'payload'
import { idOf } from '#platform/record-id.ts'
import { wordSchema } from '#review/cms/index.ts'
import type { WordField } from '#review/index.ts'
import { picturesOf } from '#rich-text/index.ts'
import { richTextPaths } from './rich-text-paths.ts'

/** A picture where it stands on a page; `alt` is what is said of it here in place of its own words, if anything is. */
export type ShownPicture = { id: string; path: string; alt: string }

/** Every picture that a page shows, with its place: in its upload fields, and in its texts. */
export function picturesIn(fields: readonly Field[], data: unknown): ShownPicture[] {
  const inTexts = richTextPaths(fields, data).flatMap(({ path, value }) =>
    picturesOf(value).map(({ media, alt }) => ({ id: media, path, alt })),
  )
  return [...inFields(data, wordSchema(fields), ''), ...inTexts]
}

function inFields(data: unknown, schema: readonly WordField[], prefix: string): ShownPicture[] {
  if (typeof data !== 'object' || data === null) return []
  return schema.flatMap((field): ShownPicture[] => {
    const path = `${prefix}${field.name}`
    const value = (data as Record<string, unknown>)[field.name]
    if (field.isFact) return []
    if (field.relatesTo.includes('media'))
      return [value].flat().flatMap((each) => (idOf(each) === null ? [] : [{ id: idOf(each)!, path, alt: '' }]))
    if (field.fields.length === 0) return []
    if (!Array.isArray(value)) return inFields(value, field.fields, `${path}.`)
    return value.flatMap((row, index) => inFields(row, field.fields, `${path}.${index}.`))
  })
}
