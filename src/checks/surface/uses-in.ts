import { idOf } from '#platform/record-id.ts'
import { citesOf, picturesOf } from '#rich-text/index.ts'
import { valuesOf, type WordField } from './words.ts'

/** A citation where a page cites it; the path is that of the text. */
export type UsedCitation = { id: string; path: string }

/** A picture where it stands on a page; `alt` is what is said of it here in place of its own words, if anything is. */
export type UsedPicture = { id: string; path: string; alt: string }

/** What a page cites, and the pictures it shows in fields of their own and in its texts, in the order of its fields. */
export function usesIn(
  data: unknown,
  schema: readonly WordField[],
): { citations: UsedCitation[]; pictures: UsedPicture[] } {
  const values = valuesOf(data, schema)
  const texts = values.filter(({ field }) => field.isRichText)
  const chosen = values.filter(({ field }) => field.relatesTo.includes('media') && !field.isFact)
  return {
    citations: texts.flatMap(({ path, value }) => citesOf(value).map(({ citation }) => ({ id: citation, path }))),
    pictures: [
      ...chosen.flatMap(({ path, value }) => idsIn(value).map((id) => ({ id, path, alt: '' }))),
      ...texts.flatMap(({ path, value }) => picturesOf(value).map(({ media, alt }) => ({ id: media, path, alt }))),
    ],
  }
}

const idsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .map(idOf)
    .filter((id) => id !== null)
