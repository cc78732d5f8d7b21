import { expect, test } from 'vitest'
import { detectClaim } from '../../../src/checks/claims/detect-claim.ts'
import { checkClaim } from '../../../src/checks/evidence/check-claim.ts'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { examplePassage } from '../../../src/checks/rules/example-passage.ts'
import { readTable } from '../../read-table.ts'
import { contextWith, makeResult, makeWork } from './evidence-cases.ts'

/** What can be said of a result is its sentence; a result about nobody and nothing bears no claim. */
const ROWS = readTable('checks/suggested-wording.txt').filter(({ result }) => result !== '-')

test.each(ROWS)('who follows “$result” is not stopped by its own result', ({ input, result }) => {
  const context = contextWith([makeWork({ results: [makeResult(input)] })])
  const claims = readPassages([examplePassage(result)], [TERMS]).flatMap((reading) => detectClaim(reading) ?? [])
  const blockers = claims
    .flatMap((claim) => checkClaim({ ...claim, citations: ['work'], isCited: true }, context))
    .filter(({ severity }) => severity === 'blocker')
  expect(blockers.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
})
