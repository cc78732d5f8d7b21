import type { StudyDesign } from './design.ts'
import type { IdentifierName } from './identifiers/index.ts'
import type { Notice } from './standing/standing.ts'

/** What a cited thing is, in the words of CSL-JSON (`type`), with the words a clinic uses. A systematic review is an article. */
export const CSL_TYPES = {
  'article-journal': 'Article in a journal (reviews and Cochrane reviews too)',
  report: 'Report or guideline of an agency',
  book: 'Book',
  chapter: 'Chapter of a book',
  webpage: 'Web page',
  article: 'Preprint, not yet reviewed by peers',
  legislation: 'Law',
  regulation: 'Regulation',
  dataset: 'Data set',
} as const
export type CslType = keyof typeof CSL_TYPES

type Maybe<Value> = Value | null | undefined

/** A CSL name: a person by its parts, or a group by `literal`. A last name with the literal `et al` stands for the rest. */
export type Name = {
  family?: Maybe<string>
  given?: Maybe<string>
  /** Stands with the given name when sorted: `von` in Alexander von Humboldt. */
  droppingParticle?: Maybe<string>
  /** Stays before the family name: `van den` in van den Berg. */
  nonDroppingParticle?: Maybe<string>
  suffix?: Maybe<string>
  literal?: Maybe<string>
}

/** A date as far as it is known; a month without a year, or a day without a month, is no date. */
export type PartialDate = { year?: Maybe<number>; month?: Maybe<number>; day?: Maybe<number> }

/** The numbers that name a work, in their stored forms. */
export type WorkIdentifiers = { [name in IdentifierName]?: Maybe<string> }

/** A work in CSL variables in camel case, as the record of a citation holds them: what prints, and what names it. */
export type Citation = {
  type: CslType
  title: string
  author?: Maybe<Name[]>
  containerTitle?: Maybe<string>
  containerTitleShort?: Maybe<string>
  issued?: Maybe<PartialDate>
  /** The day a web page was read, `YYYY-MM-DD` or an instant whose UTC day counts. */
  accessedOn?: Maybe<string>
  volume?: Maybe<string>
  issue?: Maybe<string>
  page?: Maybe<string>
  /** The number of an article or a report. */
  number?: Maybe<string>
  publisher?: Maybe<string>
  publisherPlace?: Maybe<string>
  edition?: Maybe<string>
  URL?: Maybe<string>
  language?: Maybe<string>
  ISSN?: Maybe<string>
  identifiers?: Maybe<WorkIdentifiers>
}

/** What a file or a service tells of a work: the work itself, and where it says so its kind of study and the notices about it. */
export type Work = Citation & {
  design?: Maybe<StudyDesign>
  searchedOn?: Maybe<string>
  notices?: Maybe<Notice[]>
}
