import { headingsOf } from './heading-ids.ts'

/** One line of a table of contents; `id` is the id of the heading in the rendered page. */
export type TocEntry = { id: string; text: string; level: 2 | 3 | 4 }

/** The table of contents of a text: its headings in order, with the ids that `renderHtml` gives them. */
export function tableOfContents(value: unknown): TocEntry[] {
  return headingsOf(value).map(({ id, text, level }) => ({ id, text, level }))
}
