import type { GuardName } from './rules/guard-names.ts'
import type { Remedy, Severity, Source } from './rules/rule.ts'

/**
 * What a check says about a place on a page. `start` and `end` are offsets in the text at `path`, `quote` the words there;
 * a finding about a whole page has an empty path, or that of the field that is missing. `suppressedBy` names the guard that
 * kept it from being one: it is told to reviewers and counts for nothing.
 */
export type Finding = {
  rule: string
  title: string
  severity: Severity
  path: string
  start: number
  end: number
  quote: string
  /** What is wrong here, in one sentence. */
  message: string
  why: string
  remedy: Remedy
  /** Words to use instead, or what to do; empty if nothing can be said in general. */
  suggestion: string
  /** Tells whether `suggestion` is the rule's own, the same wherever it is raised, and says nothing of the words at hand. */
  isExample: boolean
  /** The law or policy behind it, as a person reads it, with "check with counsel" where it was not read in the source. */
  authority: string
  sources: readonly Source[]
  suppressedBy?: GuardName
}
