import type { Jurisdiction } from '#platform/jurisdiction.ts'
import type { GuardName } from './guard-names.ts'
import type { Remedy, Rule, Severity } from './rule.ts'

/** A rule as a clinic writes it. No place named means everywhere. */
export type CustomerRule = {
  code: string
  title: string
  jurisdictions: readonly Jurisdiction[]
  severity: Severity
  rule: string
  why: string
  phrases: readonly string[]
  pattern: string | null
  guards: readonly GuardName[]
  authority: { name: string; document: string; url: string }
  remedy: Remedy
  suggestion: string
  mustHit: readonly string[]
  mustNotHit: readonly string[]
}

/** A clinic's rule in the one form that all rules have. What it names as its authority nobody of us has read, so counsel should. */
export function ruleOf(customer: CustomerRule): Rule {
  const { code, jurisdictions, authority, pattern, ...same } = customer
  const { name, document, url } = authority
  return {
    ...same,
    id: code,
    by: 'words',
    jurisdictions: jurisdictions.length > 0 ? jurisdictions : ['*'],
    sources: name === '' ? [] : [{ authority: name, document, ...(url && { url }), basis: 'memory' }],
    ...(pattern !== null && { pattern }),
  }
}
