import { relationsOf } from '#rich-text/index.ts'
import { idOf, isRecordId } from '#platform/record-id.ts'
import { usesIn } from '../../surface/uses-in.ts'
import { valuesOf, type WordField } from '../../surface/words.ts'
import { RELATED_PAGES } from './related-fields.ts'

/** The records that a page is checked with, as `collection/id`: works it cites, pictures it shows, pages that it names. */
export function leansOn(data: unknown, schema: readonly WordField[]): string[] {
  const { citations, pictures } = usesIn(data, schema)
  const values = valuesOf(data, schema)
  const chosen = values.flatMap(({ field, value }) => {
    const [collection, ...others] = field.relatesTo
    const ids = collection === undefined || others.length > 0 ? [] : [value].flat().map(idOf)
    return ids.map((id) => ({ collection: collection!, id }))
  })
  const named = values.filter(({ field }) => field.isRichText).flatMap(({ value }) => relationsOf(value))
  const pages = [...chosen, ...named].filter(({ collection }) => (RELATED_PAGES as string[]).includes(collection))
  const all = [
    ...citations.map(({ id }) => ({ collection: 'citations', id })),
    ...pictures.map(({ id }) => ({ collection: 'media', id })),
    ...pages,
  ]
  return [...new Set(all.flatMap(({ collection, id }) => (isRecordId(id) ? [`${collection}/${id}`] : [])))]
}

/** The ids of one collection among these records. */
export function idsAmong(records: readonly string[], collection: string): string[] {
  return records.flatMap((key) => (key.startsWith(`${collection}/`) ? [key.slice(collection.length + 1)] : []))
}
