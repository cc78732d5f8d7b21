import { describe, expect, test } from 'vitest'
import { TOGETHER, whyTooHeavy } from '../../../src/checks/rules/weigh-rules.ts'

const phrases = (...written: string[]) => ({ phrases: written, pattern: null })
const pattern = (written: string) => ({ phrases: [], pattern: written })
const many = <T>(count: number, rule: T): T[] => Array.from({ length: count }, () => rule)

describe('all rules in force together', () => {
  test('are light enough as clinics write them: two hundred of ten phrases, sixty with a pattern', () => {
    const usual = phrases(...many(10, '~flush ... toxins'))
    expect(whyTooHeavy(many(200, usual))).toBeNull()
    expect(whyTooHeavy(many(60, pattern('de-?tox(es|ing)?')))).toBeNull()
    expect(whyTooHeavy([])).toBeNull()
  })

  test.each([
    ['too many', many(TOGETHER.rules + 1, phrases('zorb')), /At most 200 rules/],
    ['phrases of many gaps', many(20, phrases(...many(30, '(a|the) ..8 (a|the) ..8 (a|the) (a|the)'))), /shorter gaps/],
    ['large patterns', many(20, pattern('([a-z ]{1,70}){1,3}zorb')), /shorter pattern/],
  ])('are refused where there are %s', (_, rules, why) => {
    expect(whyTooHeavy(rules)).toMatch(why)
  })

  test('weigh nothing where they cannot be read, which is said elsewhere', () => {
    expect(whyTooHeavy([phrases('(zorb'), pattern('(zorb')])).toBeNull()
  })
})
