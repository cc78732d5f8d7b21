import { expect, test } from 'vitest'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { applyRules } from '../../../src/checks/rules/apply-rules.ts'
import { examplePassage } from '../../../src/checks/rules/example-passage.ts'
import type { GuardName } from '../../../src/checks/rules/guard-names.ts'
import { bindRuleBook } from '../../../src/checks/rules/rule-book.ts'
import type { Rule } from '../../../src/checks/rules/rule.ts'
import { readTable } from '../../read-table.ts'

/** Each guard of the table with what is matched under it. */
const MATCHED: Record<string, { guard: GuardName; phrase: string }> = {
  negated: { guard: 'negated', phrase: '~cure' },
  title: { guard: 'title', phrase: '~cure' },
  'quoted-rule': { guard: 'quoted-rule', phrase: '~cure' },
  cited: { guard: 'cited', phrase: '~cure' },
  'little-evidence': { guard: 'says-little-evidence', phrase: 'studies show' },
  told: { guard: 'told', phrase: 'qi' },
  risk: { guard: 'risk-named', phrase: 'safe' },
  'doctor-first': { guard: 'doctor-first', phrase: '~cure' },
  credential: { guard: 'credential-near', phrase: 'dr ^' },
  board: { guard: 'board-near', phrase: 'board certified' },
  terms: { guard: 'terms-near', phrase: 'free session' },
}

const ruleOf = ({ guard, phrase }: { guard: GuardName; phrase: string }, more: Partial<Rule> = {}): Rule => ({
  id: 'X-1',
  title: 'A rule',
  jurisdictions: ['*'],
  severity: 'blocker',
  by: 'words',
  rule: '',
  why: '',
  sources: [],
  remedy: 'reword',
  suggestion: '',
  phrases: [phrase],
  guards: [guard],
  mustHit: [],
  mustNotHit: [],
  ...more,
})

function findingsOf(written: string, rule: Rule) {
  const readings = readPassages([examplePassage(written)], [TERMS])
  const context = { page: null, jurisdictions: [], works: new Map(), today: '2026-11-01', ownTerms: null }
  const rules = bindRuleBook('x', [rule])
  return readings.flatMap((reading) => applyRules(reading, readings, { ...context, rules }))
}

test.each(readTable('checks/guards.txt'))('$input', ({ input, result }) => {
  const name = input.slice(0, input.indexOf(':'))
  const matched = MATCHED[name]!
  const findings = findingsOf(input.slice(name.length + 1).trim(), ruleOf(matched))
  expect(findings).toHaveLength(1)
  expect(findings[0]!.suppressedBy ?? 'kept').toBe(result === 'suppressed' ? matched.guard : 'kept')
})

test('a question is a warning, unless the rule is as grave in questions', () => {
  const rule = ruleOf({ guard: 'negated', phrase: '~cure' })
  const severities = (more: Partial<Rule>) =>
    findingsOf('Can needles cure asthma?', { ...rule, ...more }).map(({ severity }) => severity)
  expect(severities({})).toEqual(['warning'])
  expect(severities({ isAsGraveInQuestions: true })).toEqual(['blocker'])
})
