import type { ImageObjectLeaf } from 'schema-dts'
import { numberOf, wordsOf } from './fields-of.ts'
import { recordsAt, type SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** The first picture that a relation names and everybody may see. */
export function describePicture(page: SeenPage, relation: unknown): ImageObjectLeaf | undefined {
  return describePictures(page, relation)[0]
}

/** The pictures that a relation names and everybody may see, with the words that stand for them. */
export function describePictures(page: SeenPage, relation: unknown): ImageObjectLeaf[] {
  return recordsAt(page, 'media', relation).flatMap((picture) => {
    const path = wordsOf(picture.url)
    if (path === undefined || !URL.canParse(path, page.origin)) return []
    return [
      withoutNothing<ImageObjectLeaf>({
        '@type': 'ImageObject',
        contentUrl: new URL(path, page.origin).href,
        width: sideOf(picture.width),
        height: sideOf(picture.height),
        description: wordsOf(picture.alt),
        caption: wordsOf(picture.caption),
        creditText: wordsOf(picture.credit),
      }),
    ]
  })
}

/** schema.org has no plain numbers for the sides of a picture; pixels (UN/CEFACT E37) are what everybody writes. */
const sideOf = (value: unknown) => {
  const pixels = numberOf(value)
  return pixels === undefined ? undefined : ({ '@type': 'QuantitativeValue', value: pixels, unitCode: 'E37' } as const)
}
