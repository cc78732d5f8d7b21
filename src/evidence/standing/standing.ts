/** What may have become of a work since it was cited, in plain words. `unknown` is where every record begins. */
export const STANDINGS = {
  current: 'Stands as published',
  corrected: 'Corrected since',
  superseded: 'Replaced by a newer version',
  concern: 'The journal has voiced doubts',
  withdrawn: 'Withdrawn',
  retracted: 'Retracted',
  unknown: 'Not checked yet',
} as const
export type Standing = keyof typeof STANDINGS

/** The kinds of notice that publishers register with Crossref, plus `other` for one nobody knows yet. */
export const NOTICE_TYPES = {
  addendum: 'Addendum',
  clarification: 'Clarification',
  correction: 'Correction',
  corrigendum: 'Corrigendum',
  erratum: 'Erratum',
  'expression-of-concern': 'Expression of concern',
  'new-edition': 'New edition',
  'new-version': 'New version',
  'partial-retraction': 'Partial retraction',
  removal: 'Removal',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
  'retracted-and-republished': 'Retracted and published anew',
  'corrected-and-republished': 'Corrected and published anew',
  reinstatement: 'Reinstated',
  other: 'Another kind, to be read by a person',
} as const
export type NoticeType = keyof typeof NOTICE_TYPES

/** Who told us. Retraction Watch passes on corrections too: the type of the notice counts, never its source. */
export const STANDING_SOURCES = {
  crossref: 'Crossref',
  pubmed: 'PubMed',
  'europe-pmc': 'Europe PMC',
  datacite: 'DataCite',
  'retraction-watch': 'Retraction Watch',
  publisher: 'The publisher',
  manual: 'A person',
} as const
export type StandingSource = keyof typeof STANDING_SOURCES

/**
 * One notice about a work: what kind, from whom, when, and where it can be read. For a new version, and for a work that was
 * published anew, `doi` and `pmid` name the newer work; else they name the notice. `about` names the work that the notice says it
 * is about, where it says so (Crossref's `update-to`, PubMed's `RetractionOf`): what is cited may be the notice itself.
 */
export type Notice = {
  type: NoticeType
  source: StandingSource
  noticedOn?: string | null
  doi?: string | null
  pmid?: string | null
  label?: string | null
  about?: WorkName | null
}

/** What a work is called by those who tell of it. */
export type WorkName = { doi?: string | null; pmid?: string | null }
