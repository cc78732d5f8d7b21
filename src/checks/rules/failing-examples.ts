import type { CheckContext } from '../check-context.ts'
import { TERMS } from '../lexicon/terms.ts'
import { readPassages } from '../reading/read-passages.ts'
import { applyRules } from './apply-rules.ts'
import { examplePassage } from './example-passage.ts'
import { bindRuleBook, type RuleBook } from './rule-book.ts'
import type { Rule } from './rule.ts'

/** An example that a rule does not meet: what it should do with it, and what it does. */
export type FailingExample = { example: string; expected: 'hit' | 'no hit'; got: string }

/**
 * The examples that a rule of words does not meet, read by the very engine that reads pages. An empty list: the rule may be used.
 * Rules that are decided by a function are not asked. Throws where a phrase cannot be read, as binding it does.
 */
export function failingExamples(
  rule: Rule,
  compilePattern?: Parameters<typeof bindRuleBook>[2],
): readonly FailingExample[] {
  if (rule.by !== 'words') return []
  const book = bindRuleBook('examples', [rule], compilePattern)
  return [
    ...rule.mustHit.flatMap((example) => {
      const { hits, kept } = whatHappens(example, book)
      return hits.length > 0 ? [] : [{ example, expected: 'hit' as const, got: kept }]
    }),
    ...rule.mustNotHit.flatMap((example) => {
      const { hits } = whatHappens(example, book)
      return hits.length === 0
        ? []
        : [{ example, expected: 'no hit' as const, got: `it was found in “${hits.join('”, “')}”` }]
    }),
  ]
}

function whatHappens(example: string, rules: RuleBook): { hits: string[]; kept: string } {
  const context: CheckContext = {
    page: null,
    jurisdictions: [],
    works: new Map(),
    today: '2000-01-01',
    rules,
    ownTerms: null,
  }
  const readings = readPassages([examplePassage(example)], [TERMS])
  const findings = readings.flatMap((reading) => applyRules(reading, readings, context))
  const hits = findings.filter(({ suppressedBy }) => !suppressedBy).map(({ quote }) => quote)
  const guards = findings.flatMap(({ suppressedBy }) => suppressedBy ?? [])
  return { hits, kept: guards.length > 0 ? `found, but suppressed: ${guards.join(', ')}` : 'nothing was found' }
}
