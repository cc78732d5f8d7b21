import { expect, test } from 'vitest'
import { passage } from '#checks/index.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { unknownCite } from '../../../src/checks/surface/typed-marks.ts'

const citedIn = (text: string, ...places: number[]) =>
  readPassages([passage('text', 'paragraph', text, { cites: places.map(unknownCite) })], []).map(
    ({ cites }) => cites.length,
  )

test('a cite belongs to the sentence it stands in or directly behind, also behind a blank', () => {
  expect(citedIn('One. Two. Three.', 3)).toEqual([1, 0, 0])
  expect(citedIn('One. Two. Three.', 4)).toEqual([1, 0, 0])
  expect(citedIn('One. Two. Three.', 5)).toEqual([1, 0, 0])
  expect(citedIn('One. Two. Three.', 6, 9)).toEqual([0, 2, 0])
  expect(citedIn('One. Two. Three.', 0, 16, 99)).toEqual([1, 0, 2])
  expect(citedIn('One. [1] Two [2]. Three.', 5, 13)).toEqual([1, 1, 0])
})

test('a sentence is read with the words of the stem it completes, which have no place', () => {
  const [reading] = readPassages([passage('text', 'list-item', 'Ease pain.', { stem: 'Heat can:' })], [])
  expect(reading!.words.map(({ text, start }) => [text, start])).toEqual([
    ['heat', -1],
    ['can', -1],
    ['ease', 0],
    ['pain', 5],
  ])
  expect([reading!.stemWords, reading!.words[2]!.isAfterStop]).toEqual([2, false])
})
