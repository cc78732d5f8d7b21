import { expect, test } from 'vitest'
import type { Jurisdiction } from '../../../src/platform/jurisdiction.ts'
import { checkPassages } from '../../../src/checks/check-passages.ts'
import { examplePassage } from '../../../src/checks/rules/example-passage.ts'
import { SHIPPED_BOOK } from '../../../src/checks/rules/shipped-rules.ts'
import { readTable } from '../../read-table.ts'

const PLACES: Record<string, Jurisdiction[]> = { us: ['US', 'US-CA'], uk: ['UK'], au: ['AU'], on: ['CA', 'CA-ON'] }
/** The rules that the sentences are labelled for; those of claims have labels of their own. */
const RULES = new Set(
  'SAF-001 SAF-010 TST-001 TST-007 PRV-001 CRD-001 CRD-002 CRD-003 CRD-005 PRC-001 PRC-002 PRC-003 PRC-004 PRC-005 PRC-006 DEV-001 DEV-002 CIT-006 ACC-003 ACC-005 AU-002'.split(
    ' ',
  ),
)

test.each(readTable('checks/service-sentences.txt'))('$input', ({ input, result }) => {
  const [place = '', written = ''] = input.split('| ', 2)
  const { findings } = checkPassages([examplePassage(written)], {
    page: { collection: 'articles', data: {}, related: new Map() },
    jurisdictions: PLACES[place]!,
    works: new Map(),
    today: '2026-11-01',
    rules: SHIPPED_BOOK,
    ownTerms: null,
  })
  const found = findings.filter(({ rule, suppressedBy }) => !suppressedBy && RULES.has(rule)).map(({ rule }) => rule)
  const labels = result === 'none' ? [] : result.split(' ').filter((label) => RULES.has(label))
  expect([...new Set(found)].toSorted()).toEqual(labels)
})
