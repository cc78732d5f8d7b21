import { idOf } from '#platform/record-id.ts'
import { blockTypeOf, fieldsOf, own, wordsIn } from './rich-node.ts'
import { walkRichText } from './walk-rich-text.ts'

/** A mark in a sentence: the id of the work it cites, where in the work, and the work's own words; empty if not said. */
export type Cite = { citation: string; locator: string; quote: string; path: string }

/** The cites of a rich text in reading order, whether the citation is stored as an id or came populated; cites of nothing are left out. */
export function citesOf(value: unknown): Cite[] {
  return [...walkRichText(value)].flatMap(({ node, path }) => {
    if (blockTypeOf(node) !== 'cite') return []
    const fields = fieldsOf(node)
    const citation = idOf(own(fields, 'citation'))
    return citation === null
      ? []
      : [{ citation, locator: wordsIn(fields, 'locator'), quote: wordsIn(fields, 'quote'), path }]
  })
}
