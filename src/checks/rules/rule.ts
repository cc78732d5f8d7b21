import type { Jurisdiction } from '#platform/jurisdiction.ts'
import type { PassageKind } from '../surface/passage.ts'
import type { FollowedClaim } from './followed-claim.ts'
import type { GuardName } from './guard-names.ts'

/** `blocker` is what must not go out like this; it does not hinder publication yet. `warning` wants to be read. */
export type Severity = 'blocker' | 'warning'

/** What a marketer has to do about a finding; findings are grouped by it. */
export const REMEDIES = {
  'add-evidence': 'Cite the evidence',
  reword: 'Say it another way',
  'add-words': 'Add what is missing',
  remove: 'Take it out',
  ask: 'Ask a reviewer',
} as const
export type Remedy = keyof typeof REMEDIES

/**
 * Where a rule comes from. Only what was read in the source itself is shown as law; what rests on memory says
 * "check with counsel"; what we hold ourselves is policy.
 */
export type Source = { authority: string; document: string; url?: string; basis: 'read' | 'memory' | 'policy' }

/**
 * One check as data. Rules of `words` look for their phrases (and a customer's for its pattern), and follow claims; those of `claim`,
 * `page`, `record` are decided by the function of the same id in `structure/` or `evidence/`, and those of `person` by a reviewer alone.
 * `jurisdictions` of `*` hold everywhere. `severityIn` raises or lowers a rule in some places.
 */
export type Rule = {
  id: string
  title: string
  jurisdictions: readonly (Jurisdiction | '*')[]
  severity: Severity
  severityIn?: Partial<Record<Jurisdiction, Severity>>
  by: 'words' | 'claim' | 'page' | 'record' | 'person'
  /** What is asked of the writer, in plain words. */
  rule: string
  /** Why, for a person who knows no law. */
  why: string
  sources: readonly Source[]
  remedy: Remedy
  /** Words the writer could use instead. */
  suggestion: string
  phrases?: readonly string[]
  /** Claims that break it by what they say. */
  claims?: readonly FollowedClaim[]
  /** A regular expression of linear time (RE2), for customers' rules. */
  pattern?: string
  guards?: readonly GuardName[]
  /** The passages it reads; left out, all but names, credentials and references. */
  reads?: readonly PassageKind[]
  /** A question implies less than a statement and is a warning; of this rule it is what a statement is, unless the answer is no. */
  isAsGraveInQuestions?: true
  /** Found in the stem of a list, it holds for each item too. */
  carriesToItems?: true
  mustHit: readonly string[]
  mustNotHit: readonly string[]
}
