import { valuesOf, type WordField } from '#checks/index.ts'
import { citedSentences } from '#rich-text/index.ts'

/** One cite on a page, as a person is shown it: where, the sentence (with the words it completes, if it is an item of a list), what of the work. */
export type PlacedCite = { citation: string; path: string; sentence: string; locator: string; quote: string }

/** Every cite of these works on a page with its sentence, in the order of its fields and texts. */
export function citedIn(data: unknown, schema: readonly WordField[], works: ReadonlySet<string>): PlacedCite[] {
  return valuesOf(data, schema)
    .filter(({ field }) => field.isRichText)
    .flatMap(({ path: field, value }) =>
      citedSentences(value, works).map(({ citation, path, sentence, stem, locator, quote }) => ({
        citation,
        path: `${field}.${path}`,
        sentence: [stem, sentence].filter((words) => words !== '').join(' '),
        locator,
        quote,
      })),
    )
}
