import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePattern, PATTERN_BOUNDS } from '../../../src/checks/rules/compile-pattern.ts'
import { checkCustomerRule, RULE_BOUNDS } from '../../../src/checks/rules/check-customer-rule.ts'
import { ruleOf, type CustomerRule } from '../../../src/checks/rules/customer-rule.ts'
import { parseRuleCode } from '../../../src/checks/rules/parse-rule-code.ts'
import { compilePhrase } from '../../../src/checks/phrases/compile-phrase.ts'
import { parsePhrase } from '../../../src/checks/phrases/parse-phrase.ts'
import { createPhraseFinder } from '../../../src/checks/phrases/find-phrases.ts'
import { phraseSteps } from '../../../src/checks/phrases/phrase-steps.ts'
import { wordsOf } from '../../../src/checks/text/words-of.ts'

const rule: CustomerRule = {
  code: 'ZORB-1',
  title: 'No zorbing',
  jurisdictions: [],
  severity: 'warning',
  rule: 'Do not speak of zorbing.',
  why: 'Nobody knows what it is.',
  phrases: ['~zorb'],
  pattern: null,
  guards: [],
  authority: { name: '', document: '', url: '' },
  remedy: 'remove',
  suggestion: '',
  mustHit: ['We offer zorbing.', 'Zorb with us.'],
  mustNotHit: ['We offer walks.', 'Come in.'],
}

/** Patterns that bring other engines to a stand-still, and pieces to build more of. */
const HOSTILE = [
  '(a+)+$',
  '(a|a)*b',
  '(a*)*',
  '((a{30}){30}){30}',
  '(.*)*x',
  '(?:a?){50}a{50}',
  '(((((a+)+)+)+)+)+$',
  '[^b]*[^c]*[^d]*$',
]
const pieces = fc.constantFrom(
  'a',
  'b',
  '.',
  '\\w',
  '[a-z]',
  '(a+)',
  '(a|b)',
  '(?:a?)',
  '^',
  '$',
  '|',
  '*',
  '+',
  '?',
  '{2}',
  '{9,}',
  '{1000}',
  '(',
  ')',
  '\\b',
  'é',
)

describe('a pattern of a clinic', () => {
  test('is compiled to few steps a character, or refused in words, whatever is written', () => {
    const written = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
      fc.string({ maxLength: 600, unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(written, fc.string({ maxLength: 300 }), (pattern, text) => {
        const compiled = compilePattern(pattern)
        if (!compiled.ok) return void expect(compiled.why).toMatch(/^The pattern|^A pattern/)
        const found = compiled.value(text)
        expect(found.length).toBeLessThanOrEqual(PATTERN_BOUNDS.matches)
        let last = 0
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('that other engines never end with is looked for in a long text, and the ends are where they are', () => {
    const compiled = compilePattern('(a+)+$')
    expect(compiled.ok && compiled.value(`${'a'.repeat(1_999)}b`)).toEqual([])
    expect(compiled.ok && compiled.value('baaa')).toEqual([{ start: 1, end: 4 }])
    const marked = compilePattern('zorb\\w*')
    expect(marked.ok && marked.value('🙂 Zorbing, ZORBS')).toEqual([
      { start: 3, end: 10 },
      { start: 12, end: 17 },
    ])
  })

  test('cannot be larger than its bounds', () => {
    expect(compilePattern('a{900}')).toMatchObject({
      ok: false,
      why: expect.stringContaining('repeats too much') as string,
    })
    expect(compilePattern('((a{100}){100})').ok).toBe(false)
    expect(compilePattern('a'.repeat(501)).ok).toBe(false)
    expect(compilePattern('(?=a)').ok).toBe(false)
    expect(compilePattern('(a)\\1').ok).toBe(false)
  })
})

describe('a rule of a clinic', () => {
  test('is fine if it does what its examples say', () => {
    expect(checkCustomerRule(rule)).toEqual([])
    expect(checkCustomerRule({ ...rule, phrases: [], pattern: 'zorb' })).toEqual([])
  })

  test('takes at most so many steps a word, whatever its phrases and whatever is said', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      '~zorb',
      'abc*',
      '[condition|symptom]',
      '#',
      '...',
      '..20',
      '(a|b c)',
      '(a ..20 b|c)',
      '?',
      '!a',
      '<',
      '>',
    )
    const phrase = fc.array(part, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 50 }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'zorb', '7'), { maxLength: 80 }),
        (phrases, said) => {
          if (checkCustomerRule({ ...rule, phrases }).some(({ path }) => path.startsWith('phrases'))) return
          const machines = phrases.map((written) => {
            const parsed = parsePhrase(written)
            if (!parsed.ok) throw new Error(parsed.why)
            return compilePhrase(parsed.value)
          })
          const steps = machines.reduce((sum, machine) => sum + phraseSteps(machine), 0)
          expect(steps).toBeLessThanOrEqual(RULE_BOUNDS.steps)
          const words = wordsOf(said.join(' '))
          let reads = 0
          const counted = new Proxy(words, {
            get: (target, name) => ((reads += 1), Reflect.get(target, name) as unknown),
          })
          const find = createPhraseFinder(machines.map((machine, owner) => ({ owner, machine })))
          find({ words: counted, termsAt: words.map(() => []) })
          // A step looks at a word and at how many there are; finding out where to begin costs some looks, too.
          expect(reads).toBeLessThanOrEqual(4 * (steps + machines.length + 4) * (words.length + 1))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('takes its place among all rules: everywhere if no place is named, and as nobody has read its authority, not as law', () => {
    expect(ruleOf(rule)).toMatchObject({ id: 'ZORB-1', by: 'words', jurisdictions: ['*'], sources: [] })
    const told = ruleOf({ ...rule, jurisdictions: ['UK'], authority: { name: 'Our insurer', document: '', url: '' } })
    expect(told).toMatchObject({ jurisdictions: ['UK'], sources: [{ authority: 'Our insurer', basis: 'memory' }] })
  })

  test('has a code of letters, digits and hyphens', () => {
    expect(parseRuleCode(' ours-001 ')).toEqual({ ok: true, value: 'OURS-001' })
    for (const code of ['', '-1', '1A', 'A--B', 'A_B', 'é', `A${'-B'.repeat(30)}`])
      expect(parseRuleCode(code).ok).toBe(false)
  })
})
