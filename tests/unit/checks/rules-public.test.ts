import { expect, test } from 'vitest'
import { checkPassages } from '../../../src/checks/check-passages.ts'
import { SHIPPED_BOOK } from '../../../src/checks/rules/shipped-rules.ts'
import { labelledSentences } from '../../labelled-sentences.ts'

test.each(labelledSentences('for-measuring', 'published.us.txt'))('$written', ({ passage, rules }) => {
  const { findings } = checkPassages([passage], {
    page: null,
    jurisdictions: ['US', 'US-CA'],
    works: new Map(),
    today: '2026-11-01',
    rules: SHIPPED_BOOK,
    ownTerms: null,
  })
  const found = findings.filter(({ suppressedBy }) => !suppressedBy).map(({ rule }) => rule)
  expect([...new Set(found)].toSorted().join(' ')).toBe(rules.toSorted().join(' '))
})
