import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { findingOf } from './finding-of.ts'
import { holdsIn } from './rule-book.ts'

/** Where a finding stands: words of a passage, or a field, then without words. */
export type Place = { path: string; start: number; end: number; quote: string }

/** What is known beyond what the rule says of itself. */
type Said = Parameters<typeof findingOf>[3]

/** The place of a field that is missing or wrong. */
export const atField = (path: string): Place => ({ path, start: 0, end: 0, quote: '' })

/** The finding of a rule at a place; none where the rule is not in the book, or does not hold in the places of the check. */
export function raise(id: string, place: Place, { rules, jurisdictions }: CheckContext, said: Said = {}): Finding[] {
  const rule = rules.rules.get(id)
  return rule && holdsIn(rule, jurisdictions) ? [findingOf(rule, place, jurisdictions, said)] : []
}
