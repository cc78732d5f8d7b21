import { expect, test } from 'vitest'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { applyRules } from '../../../src/checks/rules/apply-rules.ts'
import { examplePassage } from '../../../src/checks/rules/example-passage.ts'
import { RULES } from '../../../src/checks/rules/packs/index.ts'
import { bindRuleBook } from '../../../src/checks/rules/rule-book.ts'
import { readTable } from '../../read-table.ts'

const rules = bindRuleBook(
  'claims',
  RULES.filter(({ id, by }) => id.startsWith('CLM') && by === 'words'),
)

test.each(readTable('checks/rule-sentences.txt'))('$input', ({ input, result }) => {
  const readings = readPassages([examplePassage(input)], [TERMS])
  const context = { page: null, jurisdictions: [], works: new Map(), today: '2026-11-01', rules, ownTerms: null }
  const findings = readings.flatMap((reading) => applyRules(reading, readings, context))
  const found = new Set(findings.filter(({ suppressedBy }) => !suppressedBy).map(({ rule }) => rule))
  const labels = result === 'none' ? [] : result.split(' ')
  const open = new Set(labels.filter((label) => label.endsWith('?')).map((label) => label.slice(0, -1)))
  expect([...found].filter((id) => !open.has(id)).toSorted()).toEqual(labels.filter((label) => !label.endsWith('?')))
})
