import { isObject } from '#platform/is-object.ts'
import { GUARDS } from '../../rules/guard-names.ts'
import type { CustomerRule } from '../../rules/customer-rule.ts'

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const rowsIn = (value: unknown): string[] => listIn(value).map((row) => textIn(isObject(row) ? row.text : row))

/** A record of `rules`, stored or about to be, as the rule it is; what is left out is empty. */
export function customerRuleOf(record: Readonly<Record<string, unknown>>): CustomerRule {
  const authority = isObject(record.authority) ? record.authority : {}
  return {
    code: textIn(record.code),
    title: textIn(record.title),
    jurisdictions: listIn(record.jurisdictions) as CustomerRule['jurisdictions'],
    severity: record.severity === 'blocker' ? 'blocker' : 'warning',
    rule: textIn(record.rule),
    why: textIn(record.why),
    phrases: rowsIn(record.phrases),
    pattern: textIn(record.pattern).trim() === '' ? null : textIn(record.pattern),
    // Others are refused by the field.
    guards: GUARDS.filter((name) => listIn(record.guards).includes(name)),
    authority: { name: textIn(authority.name), document: textIn(authority.document), url: textIn(authority.url) },
    remedy: (textIn(record.remedy) || 'reword') as CustomerRule['remedy'],
    suggestion: textIn(record.suggestion),
    mustHit: rowsIn(record.mustHit),
    mustNotHit: rowsIn(record.mustNotHit),
  }
}
