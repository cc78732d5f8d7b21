import type { CslType } from '../../csl.ts'
import type { StudyDesign } from '../../design.ts'

/** PubMed's publication types (MeSH, category V) that say what a thing is, and as what we keep it. */
const TYPE_OF: Record<string, CslType> = {
  preprint: 'article',
  'technical report': 'report',
  dataset: 'dataset',
  legislation: 'legislation',
  book: 'book',
  'book chapter': 'chapter',
}

/** As what a record is kept, by its publication types and by whether it has a title of its own and that of a book. */
export function typeOf(kinds: readonly string[], title: string | undefined, bookTitle: string | undefined): CslType {
  const named = kinds.map((kind) => TYPE_OF[kind.toLowerCase()]).find((type) => type !== undefined)
  if (bookTitle === undefined) return named ?? 'article-journal'
  return title === undefined ? (named === 'report' ? 'report' : 'book') : 'chapter'
}

/** The publication types of each type of ours; web pages and regulations have none in PubMed. */
export const PUBLICATION_TYPES: Record<CslType, readonly string[]> = {
  'article-journal': ['Journal Article'],
  report: ['Technical Report'],
  book: ['Book'],
  chapter: ['Book Chapter'],
  webpage: [],
  article: ['Preprint'],
  legislation: ['Legislation'],
  regulation: ['Legislation'],
  dataset: ['Dataset'],
}

/**
 * The kinds of study that publication types name for certain. `Review` may be any review, and `Systematic Review` alone does
 * not say whether results were pooled, so these say nothing.
 */
const DESIGN_TYPES: readonly [design: StudyDesign, all: readonly string[]][] = [
  ['protocol', ['Clinical Trial Protocol']],
  ['guideline-grade', ['Practice Guideline']],
  ['network-meta-analysis', ['Network Meta-Analysis']],
  ['systematic-review-ma', ['Systematic Review', 'Meta-Analysis']],
  ['rct', ['Randomized Controlled Trial']],
  ['case-report', ['Case Reports']],
  ['news', ['News']],
]

/** The kind of study, where the publication types leave no doubt. */
export function designOf(kinds: readonly string[]): StudyDesign | null {
  const said = new Set(kinds.map((kind) => kind.toLowerCase()))
  return DESIGN_TYPES.find(([, all]) => all.every((kind) => said.has(kind.toLowerCase())))?.[0] ?? null
}

/** The publication types of a kind of study; none if PubMed has no word that means just this. */
export function publicationTypesOf(design: StudyDesign | null | undefined): readonly string[] {
  return DESIGN_TYPES.find(([known]) => known === design)?.[1] ?? []
}
