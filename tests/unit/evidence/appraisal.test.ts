import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AMSTAR_QUESTIONS, rateAmstar2, type AmstarItems } from '../../../src/evidence/appraisal/amstar-2.ts'
import { amstarSentence } from '../../../src/evidence/appraisal/amstar-sentence.ts'
import { checkResult, type Result } from '../../../src/evidence/appraisal/result.ts'
import { DESIGNS } from '../../../src/evidence/design.ts'
import { checkPartialDate } from '../../../src/evidence/partial-date.ts'

const all = (answer: string, but: AmstarItems = {}): AmstarItems => ({
  ...Object.fromEntries(AMSTAR_QUESTIONS.map((_, i) => [i + 1, answer])),
  ...but,
})

describe('AMSTAR 2', () => {
  test('asks 16 questions, seven of them critical', () => {
    expect(AMSTAR_QUESTIONS).toHaveLength(16)
    expect(AMSTAR_QUESTIONS.flatMap(({ critical }, i) => (critical ? [i + 1] : []))).toEqual([2, 4, 7, 9, 11, 13, 15])
    const allowing = (answer: string) =>
      AMSTAR_QUESTIONS.flatMap((q, i) => (q.answers.some((a) => a === answer) ? [i + 1] : []))
    expect(allowing('partial-yes')).toEqual([2, 4, 7, 8, 9])
    expect(allowing('no-meta-analysis')).toEqual([11, 12, 15])
  })

  test.each([
    ['all yes', all('yes'), 'high'],
    ['one other weakness', all('yes', { 1: 'no' }), 'high'],
    ['two other weaknesses', all('yes', { 1: 'no', 16: 'no' }), 'moderate'],
    ['one critical flaw', all('yes', { 2: 'no' }), 'low'],
    ['one critical flaw and many weaknesses', all('yes', { 2: 'no', 1: 'no', 3: 'no', 5: 'no' }), 'low'],
    ['two critical flaws', all('yes', { 2: 'no', 15: 'no' }), 'critically-low'],
    [
      'partial yes is no flaw',
      all('yes', { 2: 'partial-yes', 4: 'partial-yes', 7: 'partial-yes', 8: 'partial-yes', 9: 'partial-yes' }),
      'high',
    ],
    [
      'no meta-analysis is no flaw',
      all('yes', { 11: 'no-meta-analysis', 12: 'no-meta-analysis', 15: 'no-meta-analysis' }),
      'high',
    ],
  ])('%s', (_, items, rating) => expect(rateAmstar2(items).rating).toBe(rating))

  test('a reason lowers moderate to low, and nothing else', () => {
    const moderate = all('yes', { 1: 'no', 16: 'no' })
    expect(rateAmstar2(moderate, 'Both weigh heavily here.')).toMatchObject({ rating: 'low', isLowered: true })
    for (const nothing of [undefined, null, '', '  ']) expect(rateAmstar2(moderate, nothing).rating).toBe('moderate')
    expect(rateAmstar2(all('yes'), 'A reason')).toMatchObject({ rating: 'high', isLowered: false })
    expect(rateAmstar2(all('yes', { 2: 'no', 4: 'no' }), 'A reason').rating).toBe('critically-low')
  })

  test.each([
    [{}, null, 'No question is answered yet.'],
    [all('yes', { 4: null }), null, '1 question is open: 4.'],
    [all('yes', { 2: null, 16: null }), null, '2 questions are open: 2, 16.'],
    [all('yes'), 'High', 'No flaw was found.'],
    [all('yes', { 5: 'no' }), 'High', '1 other weakness: question 5.'],
    [all('yes', { 2: 'no' }), 'Low', '1 critical flaw: question 2.'],
    [
      all('yes', { 2: 'no', 7: 'no', 10: 'no' }),
      'Critically low',
      '2 critical flaws: questions 2, 7; 1 other weakness: question 10.',
    ],
  ])('says what a rating rests on (%#)', (items, rating, because) =>
    expect(amstarSentence(rateAmstar2(items))).toEqual({ rating, because }),
  )

  test('says that it was lowered', () =>
    expect(amstarSentence(rateAmstar2(all('yes', { 1: 'no', 5: 'no' }), 'Much'))).toEqual({
      rating: 'Low',
      because: '2 other weaknesses: questions 1, 5. A reviewer lowered it from moderate.',
    }))

  test('names what is missing instead of guessing, and takes an answer the question does not allow for missing', () => {
    expect(rateAmstar2({})).toEqual({ rating: null, missing: AMSTAR_QUESTIONS.map((_, i) => i + 1) })
    expect(rateAmstar2(all('yes', { 4: null, 1: 'partial-yes', 13: 'no-meta-analysis' }))).toEqual({
      rating: null,
      missing: [1, 4, 13],
    })
  })

  test('one more "no" never makes a rating better', () => {
    const order = ['critically-low', 'low', 'moderate', 'high']
    const items = fc.array(fc.constantFrom('yes', 'no'), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 15 }), (answers, i) => {
        const rate = (list: string[]) =>
          order.indexOf(rateAmstar2(Object.fromEntries(list.map((a, n) => [n + 1, a]))).rating!)
        expect(rate(answers.with(i, 'no'))).toBeLessThanOrEqual(rate(answers))
      }),
    )
  })
})

describe('a result', () => {
  const paths = (result: Result) => checkResult(result).map(({ path }) => path)
  const lee: Result = {
    measure: 'MD',
    value: -9.38,
    ciLow: -17,
    ciHigh: -1.76,
    lowerIsBetter: true,
    favours: 'intervention',
  }

  test.each<[string, Result, string[]]>([
    ['nothing known is nothing wrong', {}, []],
    ['a lower pain score that favours treatment', lee, []],
    ['the same that favours the comparison', { ...lee, favours: 'comparator' }, ['favours']],
    ['the same on a scale where higher is better', { ...lee, lowerIsBetter: false }, ['favours']],
    ['the same with the direction of the scale unknown', { ...lee, lowerIsBetter: null }, []],
    ['an interval turned round', { ...lee, ciLow: -1.76, ciHigh: -17 }, ['ciHigh']],
    ['a value outside its interval', { ...lee, value: 9.38 }, ['value', 'favours']],
    ['half an interval', { ...lee, ciHigh: null }, ['ciHigh']],
    ['an interval without a value', { ...lee, value: null }, ['value']],
    ['an interval that holds 0 with a winner', { ...lee, ciHigh: 0.1 }, ['favours']],
    ['an interval that ends at 0 with a winner', { ...lee, ciHigh: 0 }, ['favours']],
    ['an interval that holds 0 with none', { ...lee, ciHigh: 0.1, favours: 'neither' }, []],
    [
      'a ratio above 1 of improvement',
      { measure: 'RR', value: 1.11, ciLow: 1.06, ciHigh: 1.16, lowerIsBetter: false, favours: 'intervention' },
      [],
    ],
    [
      'a ratio whose interval holds 1',
      { measure: 'RR', value: 1.11, ciLow: 0.9, ciHigh: 1.3, favours: 'intervention' },
      ['favours'],
    ],
    ['a ratio of 0', { measure: 'OR', value: 0 }, ['value']],
    ['a ratio with a negative end', { measure: 'HR', value: 0.5, ciLow: -0.1, ciHigh: 1.2 }, ['ciLow']],
    ['a share is no ratio', { measure: 'other', value: 9.31, ciLow: 5.1, ciHigh: 14.62 }, []],
    ['a value without a measure', { value: 3 }, ['measure']],
    ['half a study', { studies: 1.5, participants: 0 }, ['studies', 'participants']],
    ['a certainty nobody rated', { certainty: 'low' }, ['certaintySource']],
    ['no difference at all with a winner', { measure: 'SMD', value: 0, favours: 'intervention' }, ['favours']],
  ])('%s', (_, result, expected) => expect(paths(result)).toEqual(expected))

  test('whose interval includes no difference never passes with a winner', () => {
    const num = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(
        num,
        num,
        fc.boolean(),
        fc.constantFrom('intervention' as const, 'comparator' as const),
        (a, b, lower, favours) => {
          const [ciLow, ciHigh] = [-Math.abs(a), Math.abs(b)]
          expect(
            paths({ measure: 'MD', value: (ciLow + ciHigh) / 2, ciLow, ciHigh, lowerIsBetter: lower, favours }),
          ).toContain('favours')
        },
      ),
    )
  })
})

test('a date is as exact as it is known, and no more', () => {
  const wrong = (year?: number, month?: number, day?: number) =>
    checkPartialDate({ year, month, day }).map(({ path }) => path)
  expect(wrong()).toEqual([])
  expect(wrong(2015)).toEqual([])
  expect(wrong(2015, 3)).toEqual([])
  expect(wrong(2020, 2, 29)).toEqual([])
  expect(wrong(2019, 2, 29)).toEqual(['day'])
  expect(wrong(2019, undefined, 2)).toEqual(['day'])
  expect(wrong(undefined, 2)).toEqual(['month'])
  expect(wrong(15)).toEqual(['year'])
  expect(wrong(2015, 13)).toEqual(['month'])
  expect(wrong(2015.5, 1, 1)).toEqual(['year'])
})

test('what is never a source has no rank, and what was not tried on people has rank 0', () => {
  const ranked = (rank: number | null) =>
    Object.entries(DESIGNS)
      .filter(([, d]) => d.rank === rank)
      .map(([name]) => name)
  expect(ranked(null)).toEqual(['news', 'blog', 'marketing', 'own-page'])
  expect(ranked(0)).toEqual(['animal', 'in-vitro', 'protocol'])
})
