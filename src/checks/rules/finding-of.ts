import type { Jurisdiction } from '#platform/jurisdiction.ts'
import type { Finding } from '../finding.ts'
import { authorityWords } from './authority-words.ts'
import type { GuardName } from './guard-names.ts'
import type { Rule } from './rule.ts'
import { severityIn } from './rule-book.ts'

type Place = { path: string; start: number; end: number; quote: string }

/** A finding of a rule at a place; `said` replaces what the rule says of itself where more is known. */
export function findingOf(
  rule: Rule,
  place: Place,
  places: readonly Jurisdiction[],
  said: { message?: string; suggestion?: string; suppressedBy?: GuardName; severity?: Finding['severity'] } = {},
): Finding {
  const { id, title, why, remedy, suggestion, sources } = rule
  return {
    rule: id,
    title,
    severity: severityIn(rule, places),
    ...place,
    message: rule.rule,
    why,
    remedy,
    suggestion,
    isExample: said.suggestion === undefined && suggestion !== '',
    authority: authorityWords(rule),
    sources,
    ...said,
  }
}
