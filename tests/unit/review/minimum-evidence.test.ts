import { expect, test } from 'vitest'
import { minimumEvidence } from '../../../src/review/claims/minimum-evidence.ts'

const work = (condition: string | null, more: object = {}) =>
  ({
    id: 'w',
    title: 'A review',
    design: 'systematic-review-ma',
    standing: 'current',
    verification: 'verified',
    results: [{ condition, modality: 'acupuncture' }],
    ...more,
  }) as never
const claim = (condition: string | null) =>
  ({
    type: 'efficacy',
    direction: 'benefit',
    stem: '',
    text: 'It may ease pain.',
    condition,
    modality: 'acupuncture',
  }) as never
const lacking = (about: string | null, ...works: never[]) => minimumEvidence(claim(about), works).map(({ code }) => code) // prettier-ignore

test('a work bears what it is about, and the kinds of it; not what is wider or another thing', () => {
  expect(lacking('chronic low back pain', work('low back pain'))).toEqual([])
  expect(lacking('low back pain', work('back pain'))).toEqual([])
  expect(lacking('back pain', work('low back pain'))).toEqual(['about-something-else'])
  expect(lacking('migraine', work('low back pain'))).toEqual(['about-something-else'])
  expect(lacking('migraine', work('low back pain'), work('headache'))).toEqual([])
  expect(lacking('migraine', work(null))).toEqual([])
  expect(lacking(null, work('low back pain'))).toEqual([])
  expect(lacking('migraine', work('low back pain', { results: [] }))).toEqual([])
})

test('what every work lacks is named, the most telling first', () => {
  expect(lacking('migraine')).toEqual(['no-evidence'])
  expect(lacking('migraine', work('migraine', { design: 'narrative-review' }))).toEqual(['wrong-kind'])
  expect(lacking('migraine', work('migraine', { standing: 'retracted' }))).toEqual(['does-not-stand'])
  expect(lacking('migraine', work('migraine', { verification: 'unverified' }))).toEqual(['not-verified'])
})
