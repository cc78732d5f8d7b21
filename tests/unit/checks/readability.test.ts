import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passage, passagesOfText } from '#checks/index.ts'
import { countSyllables } from '../../../src/checks/readability/count-syllables.ts'
import { readabilityOf } from '../../../src/checks/readability/readability.ts'
import { readTable } from '../../read-table.ts'

test.each(readTable('checks/syllables.txt'))('$input has $result syllables', ({ input, result }) => {
  expect(countSyllables(input)).toBe(Number(result))
})

const times = (sentence: string, count: number) => passage('text', 'paragraph', `${sentence} `.repeat(count))

test('short words in short sentences are easy, long ones in long sentences hard', () => {
  // 5 words a sentence, 1 syllable a word: 0.39 × 5 + 11.8 − 15.59, which is less than the first grade.
  expect(readabilityOf([times('The heat warms my back.', 30)])).toEqual({ grade: 0, words: 150, minutes: 1 })
  // 12 words, 15 syllables: 0.39 × 12 + 11.8 × 15 / 12 − 15.59 = 3.84.
  expect(readabilityOf([times('The warm water on your lower back can ease pain after work.', 20)]).grade).toBe(3.8)
  expect(
    readabilityOf([
      times(
        'Practitioners of traditional medicine characterise musculoskeletal conditions as energetic disharmonies.',
        20,
      ),
    ]).grade,
  ).toBeGreaterThan(16)
})

test('too little text has no grade', () => {
  expect(readabilityOf([times('The heat warms my back.', 19)])).toEqual({ grade: null, words: 95, minutes: 1 })
  expect(readabilityOf([])).toEqual({ grade: null, words: 0, minutes: 0 })
})

test('names, headings, references, short items and ways to reach the clinic are left out', () => {
  const text = passagesOfText(
    [
      'A heading of the page about musculoskeletal disharmony',
      'The heat warms my back.',
      '• Lumbago',
      '1. Lum L, Skye M. Needles. Inv Evid. 2015;12(2):32-36.',
      '📞 Call: (424) 555-0100',
      '1150 Oak St, Suite 10, Alder Bay, CA 90403',
    ].join('\n'),
  )
  expect(
    readabilityOf([...text, passage('name', 'name', 'Acupuncture'), passage('seo.title', 'seo', 'Heat helps.')]).words,
  ).toBe(5)
})

test('any text has some grade and some minutes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(300), (own, count) => {
      const { grade, words, minutes } = readabilityOf([times(own, count)])
      expect(grade === null || (grade >= 0 && Number.isFinite(grade))).toBe(true)
      expect(minutes).toBe(Math.ceil(words / 238))
      expect(countSyllables(own)).toBeGreaterThan(0)
    }),
  )
})
