import type { RichNode } from '../rich-node.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the renderer needs to know beyond the text itself. All may be left out; what cannot be found is not shown. */
export type RenderContext = {
  /** The number of a cited work on the page; without it works are numbered in order of first cite in this text. */
  numberOf?: (citation: string) => number | undefined
  /** Finds a related record that stands in the text by its id alone (media, disclaimers, locations, pages). */
  find?: (collection: string, id: string) => Fields | null | undefined
  /** The address of a page that the text links to; without it, the words of such a link are shown unlinked. */
  hrefOf?: (collection: string, id: string, page: Fields | null) => string | null | undefined
  /** How often each work was cited so far: pass one map for all texts of a page, so that no two cites share an id. */
  cited?: Map<string, number>
  /** Words that are marked, by the path of the line in which they stand, as `passagesOf` names it; in order, and not one in another. */
  marks?: ReadonlyMap<string, readonly WordMark[]>
  /** Origins that count as the site itself ("https://clinic.example"); links elsewhere are marked external. */
  ownOrigins?: readonly string[]
}

/**
 * Words of a line that are marked: from `start` to `end`, counted as `passagesOf` counts, if `text` stands there. They become one
 * `<span>` or, where styles and links part them, several; the first has the `id`.
 */
export type WordMark = {
  start: number
  end: number
  text: string
  id: string
  attributes: Readonly<Record<string, string>>
}

/** A line of which words are marked, and how far it is written. */
export type MarkedLine = { marks: readonly WordMark[]; at: number; begun: Set<WordMark> }

/** What the parts of the renderer share: the context, and the way back to the renderer of children and of inner texts. */
export type Writer = {
  context: RenderContext
  headingIds: ReadonlyMap<string, string>
  numberOf: (citation: string) => number | undefined
  cited: Map<string, number>
  /** A disclaimer within a disclaimer is not shown, so that two that name each other come to an end. */
  isInDisclaimer: boolean
  isInLink: boolean
  /** The line that is being written, if any of its words are marked. */
  line: MarkedLine | null
  children: (node: RichNode, path: string) => string
  inner: (value: unknown, path: string) => string
}
