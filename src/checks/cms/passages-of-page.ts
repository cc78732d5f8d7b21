import type { CheckedPage } from '../check-context.ts'
import type { Passage } from '../surface/passage.ts'
import type { Pictures } from '../surface/passages-of-rich-text.ts'
import { surfaceOf } from '../surface/surface-of.ts'
import type { WordField } from '../surface/words.ts'

const textIn = (record: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = record[name]
  return typeof value === 'string' ? value : null
}

/** Everything a visitor reads on a page, with the words of its pictures as they were found. */
export function passagesOfPage({ data, related }: CheckedPage, schema: readonly WordField[]): Passage[] {
  const pictures: Pictures = new Map(
    [...related].flatMap(([key, record]) =>
      key.startsWith('media/')
        ? [[key.slice('media/'.length), { alt: textIn(record, 'alt'), caption: textIn(record, 'caption') }]]
        : [],
    ),
  )
  return surfaceOf(data, schema, { pictures })
}
