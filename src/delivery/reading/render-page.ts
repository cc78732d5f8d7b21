import { idOf } from '#platform/record-id.ts'
import {
  relationsOf,
  renderHtml,
  renderReferenceList,
  renderText,
  tableOfContents,
  type PrintedReference,
  type RenderContext,
  type TocEntry,
} from '#rich-text/index.ts'
import { claimMarks } from './claim-marks.ts'
import type { ReadClaim } from './read-claim.ts'

type Fields = Readonly<Record<string, unknown>>

/** A page with what its text names: enough to write it as a visitor reads it. */
export type ReadPage = {
  /** The name of its main text, and the text as it is stored. */
  field: string
  text: unknown
  /** The works that it cites, in the order of their numbers, by their ids. */
  citations: readonly unknown[]
  claims: readonly ReadClaim[]
  /** What is told of a claim where it stands, besides what everybody is told. */
  told?: (claim: ReadClaim) => Readonly<Record<string, string>>
  /** A record that may be read by whoever asks. */
  find: (collection: string, id: string) => Fields | null
  /** Origins that are the site itself. */
  ownOrigins: readonly string[]
}

export type RenderedPage = { bodyHtml: string; bodyText: string; toc: TocEntry[] }

/** The main text of a page as HTML (its claims marked, its references behind it), as plain text, and its table of contents. */
export function renderPage({ citations, claims, field, find, ownOrigins, text, told }: ReadPage): RenderedPage {
  const numbers = new Map(citations.flatMap((citation, index) => named(citation, index + 1)))
  const numberOf = (citation: string) => (find('citations', citation) === null ? undefined : numbers.get(citation))
  const cited = new Map<string, number>()
  const context: RenderContext = {
    numberOf,
    find,
    cited,
    ownOrigins,
    marks: claimMarks(claims, field, told),
    hrefOf: (collection, _id, page) => (page ? `/${collection}/${String(page.slug)}` : null),
  }
  const html = renderHtml(text, context)
  const printed = [...numbers].flatMap(([id, number]) =>
    printedReference(find('citations', id), number, cited.get(id) ?? 0),
  )
  return {
    bodyHtml: `${html}${renderReferenceList(printed)}`,
    bodyText: renderText(text, { numberOf, find }),
    toc: tableOfContents(text),
  }
}

function named(citation: unknown, number: number): [string, number][] {
  const id = idOf(citation)
  return id === null ? [] : [[id, number]]
}

function printedReference(work: Fields | null, number: number, cites: number): PrintedReference[] {
  if (work === null) return []
  const formatted = work.formatted as { ama?: string } | undefined
  const { doi } = (work.identifiers ?? {}) as { doi?: string }
  const url = doi ? `https://doi.org/${doi}` : ((work.URL as string | undefined) ?? null)
  return [{ number, line: formatted?.ama ?? String(work.title ?? ''), url, cites }]
}

/** The records that must be at hand for a page to be written: what its text names, and the works that it cites. */
export function recordsNamed(text: unknown, citations: readonly unknown[]): { collection: string; id: string }[] {
  const works = citations.flatMap((citation) => idOf(citation) ?? []).map((id) => ({ collection: 'citations', id }))
  return [...works, ...relationsOf(text)]
}
