import { expect, test } from 'vitest'
import { CERTAINTIES, COMPARATORS, FAVOURS, OUTCOMES, PHASES, TIMEPOINTS } from '#evidence/index.ts'
import type { CitedResult } from '#checks/index.ts'
import { suggestWording } from '../../../src/checks/evidence/suggest-wording.ts'
import { readTable } from '../../read-table.ts'
import { EMPTY_RESULT, makeResult } from './evidence-cases.ts'

test.each(readTable('checks/suggested-wording.txt'))('$input', ({ input, result }) => {
  expect(suggestWording(makeResult(input)) ?? '-').toBe(result)
})

const orNone = (table: object): (string | null)[] => [...Object.keys(table), null]

/** Sizes by number: large, moderate, small and trivial, and an interval that includes no effect. */
const NUMBERS: Partial<CitedResult>[] = [
  {},
  ...[-0.9, -0.6, -0.3, -0.1, 0, 0.4].map((value) => ({ measure: 'SMD', value, lowerIsBetter: true })),
  { measure: 'MD', value: -9, ciLow: -20, ciHigh: 3, mcid: 15, lowerIsBetter: true },
  { measure: 'RR', value: 0.7, ciLow: 0.6, ciHigh: 0.9, mcid: 1.25, lowerIsBetter: true },
  { measure: 'other', value: 12 },
]
const PEOPLE: Partial<CitedResult>[] = [
  {},
  { condition: 'low back pain' },
  { condition: 'Sprained ankle', population: 'Adults' },
  { condition: 'migraine', population: 'Women with migraine.' },
  { population: 'Older people. Some had diabetes.' },
]

/** Who was studied, in every way it can be recorded. */
const STUDIED = PEOPLE.flatMap((people) => orNone(PHASES).map((phase) => ({ ...people, phase })))
const MODALITIES = ['acupuncture', 'needles', null]

test('every combination of what can be recorded makes a clean sentence, or none', () => {
  const bad: string[] = []
  let sentences = 0
  const check = (result: CitedResult) => {
    const sentence = suggestWording(result)
    if (sentence === null) return
    sentences += 1
    if (!isClean(sentence) && bad.length < 5) bad.push(sentence)
  }
  for (const certainty of orNone(CERTAINTIES))
    for (const outcome of orNone(OUTCOMES))
      for (const comparator of orNone(COMPARATORS))
        for (const favours of orNone(FAVOURS))
          for (const numbers of NUMBERS)
            for (const timepoint of orNone(TIMEPOINTS)) {
              // Who was studied stands at the end and touches nothing else, so each way is tried with many of the rest.
              const people = STUDIED[sentences % STUDIED.length]
              const modality = MODALITIES[sentences % MODALITIES.length]!
              check({ ...EMPTY_RESULT, ...numbers, ...people, certainty, outcome, comparator, favours, timepoint, modality }) // prettier-ignore
            }
  for (const people of STUDIED)
    for (const modality of MODALITIES)
      for (const certainty of orNone(CERTAINTIES))
        check({ ...EMPTY_RESULT, ...people, modality, certainty, favours: 'intervention', outcome: 'pain' })
  expect(bad).toEqual([])
  expect(sentences).toBeGreaterThan(50_000)
})

const isClean = (sentence: string): boolean =>
  /^\p{Lu}/u.test(sentence) &&
  /[^.\s]\.$/.test(sentence) &&
  !/ {2}|undefined|null|NaN|,,| ,| \.|\bany\b|\.\w|(\b\w+\b) \1\b/.test(sentence)

test('no sentence is surer than its certainty, nor calls a difference one that the interval does not show', () => {
  for (const outcome of orNone(OUTCOMES))
    for (const favours of ['intervention', 'neither', 'comparator']) {
      const base = { ...EMPTY_RESULT, modality: 'acupuncture', outcome, favours }
      expect(suggestWording({ ...base, certainty: 'low' })).toMatch(/ may /)
      expect(suggestWording({ ...base, certainty: null })).toMatch(/ may /)
      expect(suggestWording({ ...base, certainty: 'moderate' })).toMatch(/ probably /)
      expect(suggestWording({ ...base, certainty: 'very-low' })).toMatch(/very uncertain/)
    }
  const open = makeResult('outcome=pain, measure=MD, value=-9, ciLow=-20, ciHigh=0, certainty=high')
  expect(suggestWording({ ...open, favours: 'intervention' })).toMatch(/little to no difference/)
})
