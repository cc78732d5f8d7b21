import type { CslType } from '../csl.ts'

/** The four ways a reference is laid out, whatever the style: in a journal, as a volume, as part of a volume, on the web. */
export type Layout = 'journal' | 'volume' | 'part' | 'page'

/** Which layout a kind of work takes. */
export const LAYOUT_OF: Record<CslType, Layout> = {
  'article-journal': 'journal',
  article: 'journal',
  report: 'volume',
  book: 'volume',
  dataset: 'volume',
  chapter: 'part',
  webpage: 'page',
  legislation: 'page',
  regulation: 'page',
}
