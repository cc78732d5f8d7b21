import { expect, test } from 'vitest'
import { checkPassages } from '../../../src/checks/check-passages.ts'
import { examplePassage } from '../../../src/checks/rules/example-passage.ts'
import { SHIPPED_BOOK } from '../../../src/checks/rules/shipped-rules.ts'
import { readTable } from '../../read-table.ts'

test.each(readTable('checks/public.us.txt'))('$input', ({ input, result }) => {
  const { findings } = checkPassages([examplePassage(input)], {
    page: null,
    jurisdictions: ['US', 'US-CA'],
    works: new Map(),
    today: '2026-11-01',
    rules: SHIPPED_BOOK,
    ownTerms: null,
  })
  const found = findings.filter(({ suppressedBy }) => !suppressedBy).map(({ rule }) => rule)
  expect([...new Set(found)].toSorted().join(' ')).toBe(result.split(';')[1]?.trim() ?? '')
})
