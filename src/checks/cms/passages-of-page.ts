import { passagesOf } from '#rich-text/index.ts'
import { passage, type Passage } from '../surface/passage.ts'
import { valuesOf, type WordField } from '../surface/words.ts'
import type { Related } from './context/related-records.ts'

/** Everything a visitor reads on a page. */
export function passagesOfPage(data: unknown, schema: readonly WordField[], _related: Related): Passage[] {
  return valuesOf(data, schema).flatMap(({ field, path, value }) => {
    if (field.isFact) return []
    if (field.isRichText)
      return passagesOf(value).map((part) => passage(`${path}.${part.path}`, 'paragraph', part.text))
    return field.kind !== null && typeof value === 'string' ? [passage(path, field.kind, value)] : []
  })
}

/** Everything a visitor would read of words that are no page. */
export function passagesOfWords({ kind, words }: { kind: 'text' | 'html' | 'lexical'; words: unknown }): Passage[] {
  if (kind === 'lexical') return passagesOf(words).map((part) => passage(part.path, 'paragraph', part.text))
  return [passage('text', 'paragraph', String(words))]
}
