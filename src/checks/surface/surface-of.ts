import { idOf } from '#platform/record-id.ts'
import { passage, type Passage } from './passage.ts'
import { passagesOfRichText, type Pictures } from './passages-of-rich-text.ts'
import { passagesOfField } from './passages-of-text.ts'
import { valuesOf, type WordField } from './words.ts'

/**
 * Everything a visitor can read on a page, in the order of its fields: texts, rich texts, and the words of the pictures it shows,
 * which stand where the picture does (`heroImage.alt`). Facts are left out. What other pages say is checked with them.
 */
export function surfaceOf(
  data: unknown,
  schema: readonly WordField[],
  { pictures }: { pictures: Pictures },
): Passage[] {
  return valuesOf(data, schema).flatMap(({ field, path, value }) => {
    if (field.isFact) return []
    if (field.isRichText) return passagesOfRichText(value, `${path}.`, pictures)
    if (field.relatesTo.includes('media')) return wordsOfPictures(value, path, pictures)
    if (field.kind === null) return []
    const { kind } = field
    if (typeof value === 'string') return passagesOfField(value, path, kind)
    if (!Array.isArray(value)) return []
    return value.flatMap((each: unknown, index) =>
      typeof each === 'string' ? passagesOfField(each, `${path}.${index}`, kind) : [],
    )
  })
}

function wordsOfPictures(value: unknown, path: string, pictures: Pictures): Passage[] {
  const isList = Array.isArray(value)
  return [value].flat().flatMap((each: unknown, index) => {
    const id = idOf(each)
    const words = id === null ? undefined : pictures.get(id)
    const at = isList ? `${path}.${index}` : path
    return (['caption', 'alt'] as const).flatMap((kind) => {
      const text = words?.[kind] ?? ''
      return text.trim() === '' ? [] : [passage(`${at}.${kind}`, kind, text)]
    })
  })
}
