import type { Rule } from '../rule.ts'

/** A rule that a function or a person decides: it has no phrases, and its examples are the tests of the function. */
export type DecidedRule = Omit<Rule, 'by' | 'phrases' | 'pattern' | 'guards' | 'mustHit' | 'mustNotHit'>

/** Rules that are all decided in one way. */
export const decided = (by: Exclude<Rule['by'], 'words'>, rules: readonly DecidedRule[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, by, mustHit: [], mustNotHit: [] }))
