import { idOf } from '#platform/record-id.ts'
import { blockTypeOf, fieldsOf, own, wordsIn, type RichNode } from './rich-node.ts'
import { walkRichText } from './walk-rich-text.ts'

/** A mark in a sentence: the id of the work it cites, where in the work, and the work's own words; empty if not said. */
export type Cite = { citation: string; locator: string; quote: string; path: string }

/** Reads a node as a cite, whether the citation is stored as an id or came populated; null for other nodes and for a cite of nothing. */
export function citeOf(node: RichNode, path: string): Cite | null {
  if (blockTypeOf(node) !== 'cite') return null
  const fields = fieldsOf(node)
  const citation = idOf(own(fields, 'citation'))
  if (citation === null) return null
  return { citation, locator: wordsIn(fields, 'locator'), quote: wordsIn(fields, 'quote'), path }
}

/** The cites of a rich text in reading order; cites of nothing are left out. */
export function citesOf(value: unknown): Cite[] {
  return [...walkRichText(value)].flatMap(({ node, path }) => citeOf(node, path) ?? [])
}
