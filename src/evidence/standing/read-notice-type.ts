import type { NoticeType } from './standing.ts'

/** The kinds of notice as Crossref, PubMed, Europe PMC and Retraction Watch spell them, letters only, without `In`, `Of` or `For`. */
const SPELLINGS: Record<string, NoticeType> = {
  addendum: 'addendum',
  clarification: 'clarification',
  correction: 'correction',
  correctedandrepublished: 'corrected-and-republished',
  corrigendum: 'corrigendum',
  erratum: 'erratum',
  expressionofconcern: 'expression-of-concern',
  concern: 'expression-of-concern',
  newedition: 'new-edition',
  newversion: 'new-version',
  update: 'new-version',
  republished: 'corrected-and-republished',
  partialretraction: 'partial-retraction',
  removal: 'removal',
  retraction: 'retraction',
  retractedpublication: 'retraction',
  retractionofpublication: 'retraction',
  retractedandrepublished: 'retracted-and-republished',
  reinstatement: 'reinstatement',
  withdrawal: 'withdrawal',
}

/** Links between works that PubMed keeps beside the notices, and that tell nothing of a work's standing. */
const NO_SIGNALS = new Set([
  'associateddataset',
  'associatedpublication',
  'cites',
  'comment',
  'originalreport',
  'preprint',
  'reprint',
  'summaryforpatients',
])

const AWAY = /(?:of|for)$/
const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

/**
 * Reads the kind of a notice as services spell it, whatever the case, with `_`, `-`, blanks or nothing between the words, and
 * with PubMed's `In`, `Of` and `For` behind it. A kind nobody knows is `other`, for a person to read; null is for links
 * between works that are no notices, such as comments.
 * @example readNoticeType('Expression_of_Concern') and readNoticeType('ExpressionOfConcernIn') give expression-of-concern
 */
export function readNoticeType(text: string): NoticeType | null {
  const letters = lettersOf(text)
  const stem = Object.hasOwn(SPELLINGS, letters) ? letters : letters.replace(/(?:in|of|for)$/, '')
  if (NO_SIGNALS.has(stem)) return null
  return Object.hasOwn(SPELLINGS, stem) ? SPELLINGS[stem]! : 'other'
}

/** Tells whether a link of PubMed's leads away, from a notice to its paper (`RetractionOf`), and not to a notice (`RetractionIn`). */
export function leadsAway(text: string): boolean {
  return AWAY.test(lettersOf(text))
}
