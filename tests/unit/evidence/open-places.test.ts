import { expect, test } from 'vitest'
import type { Draft } from '../../../src/evidence/admin/verify/ChecklistItem.tsx'
import { openPlaces, type Verdict } from '../../../src/evidence/admin/verify/open-places.ts'
import type { CheckItem } from '../../../src/evidence/verification/verification.ts'

const items: CheckItem[] = ['exists', 'metadata']
const yes: Draft = { answer: 'pass', note: '' }

const open = (
  verdict: Verdict,
  drafts: Partial<Record<CheckItem, Draft>>,
  readDepth: 'full' | null = 'full',
  note = '',
) =>
  Object.fromEntries(
    openPlaces({ draftOf: (item) => drafts[item] ?? { answer: null, note: '' }, items, readDepth, note }, verdict),
  )

test('every line is answered before a verdict', () => {
  expect(open('verified', { exists: yes })).toEqual({ metadata: 'Not answered yet.' })
  expect(open('verified', { exists: yes, metadata: { answer: 'not-applicable', note: '' } })).toEqual({})
})

test('a "no" says what is wrong', () => {
  expect(open('verified', { exists: yes, metadata: { answer: 'fail', note: ' ' } })).toEqual({
    metadata: 'Say what is wrong.',
  })
  expect(open('verified', { exists: yes, metadata: { answer: 'fail', note: 'The year.' } })).toEqual({})
})

test('who verifies says what they read; who does not says why', () => {
  const all = { exists: yes, metadata: yes }
  expect(Object.keys(open('verified', all, null))).toEqual(['readDepth'])
  for (const verdict of ['mismatch', 'rejected'] as const) {
    expect(Object.keys(open(verdict, all, null))).toEqual(['note'])
    expect(open(verdict, all, null, 'Another paper.')).toEqual({})
  }
})
