import type { Payload } from 'payload'
import { canonicalHash } from '#platform/canonical-hash.ts'
import { patternFinder } from '../../rules/check-customer-rule.ts'
import { ruleOf } from '../../rules/customer-rule.ts'
import { failingExamples } from '../../rules/failing-examples.ts'
import { bindRuleBook, type RuleBook } from '../../rules/rule-book.ts'
import type { Rule } from '../../rules/rule.ts'
import { SHIPPED_RULES, SHIPPED_VERSION } from '../../rules/shipped-rules.ts'
import { customerRuleOf } from '../rules/customer-rule-of.ts'

/**
 * The shipped rules and the clinic's own that are in force, as one book. Its version names both by what they say, so that every
 * process has the same one. A rule of the clinic's that no longer does what its examples say (a newer Citewell may read a phrase
 * otherwise) is left out and named in the log: no save must fail by it.
 */
export function bookInForce(records: readonly Record<string, unknown>[], log: Payload['logger']): RuleBook {
  const own = records.map((record) => ruleOf(customerRuleOf(record))).filter((rule) => isUsable(rule, log))
  const version = own.length === 0 ? SHIPPED_VERSION : `${SHIPPED_VERSION}+${canonicalHash(own).slice(0, 12)}`
  return bindRuleBook(version, [...SHIPPED_RULES, ...own], patternFinder)
}

function isUsable(rule: Rule, log: Payload['logger']): boolean {
  const why = whyUnusable(rule)
  if (why !== null) log.warn(`The rule ${rule.id} is not applied: ${why} Open it and save it again.`)
  return why === null
}

function whyUnusable(rule: Rule): string | null {
  if (SHIPPED_RULES.some(({ id }) => id === rule.id)) return 'a rule that comes with Citewell has its code.'
  try {
    const [failing] = failingExamples(rule, patternFinder)
    return failing ? `of “${failing.example}” it should say ${failing.expected}, and ${failing.got}.` : null
  } catch (error) {
    return (error as Error).message
  }
}
