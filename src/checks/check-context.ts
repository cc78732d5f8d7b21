import type { StudyDesign } from '#evidence/index.ts'
import type { Jurisdiction } from '#platform/jurisdiction.ts'
import type { TermTree } from './lexicon/term-tree.ts'
import type { RuleBook } from './rules/rule-book.ts'

/** One result of a cited work, with its condition and modality as the names that claims use too. */
export type CitedResult = {
  condition: string | null
  phase: string | null
  population: string | null
  modality: string | null
  comparator: string | null
  outcome: string | null
  timepoint: string | null
  measure: string | null
  value: number | null
  ciLow: number | null
  ciHigh: number | null
  unit: string | null
  mcid: number | null
  lowerIsBetter: boolean | null
  favours: string | null
  certainty: string | null
  clinicallyImportant: string | null
}

/** A cited work as far as a check asks about it. */
export type CitedWork = {
  id: string
  title: string
  design: StudyDesign | null
  year: number | null
  searchedOn: string | null
  peerReviewed: boolean | null
  standing: string
  standingCheckedAt: string | null
  needsReview: boolean
  verification: string
  supersededBy: string | null
  guideline: { body: string | null; direction: string | null; expiresOn: string | null } | null
  results: readonly CitedResult[]
}

/** A page as a whole, for what no sentence shows: its collection, its data with relations as found records, its pictures. */
export type CheckedPage = {
  collection: string
  data: Readonly<Record<string, unknown>>
  /** Related records by `collection/id`, as far as they were found. */
  related: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

/** All that a check depends on besides the page's words. Nothing else decides: no clock, no database, no environment. */
export type CheckContext = {
  page: CheckedPage | null
  /** The places whose rules hold; none means that nobody said, and then all rules hold. */
  jurisdictions: readonly Jurisdiction[]
  works: ReadonlyMap<string, CitedWork>
  /** YYYY-MM-DD */
  today: string
  rules: RuleBook
  /** The names of the clinic's own conditions and modalities. */
  ownTerms: TermTree | null
}
