import { expect, test } from 'vitest'
import {
  compareWorks,
  fieldsToTake,
  firstChoices,
  isEmpty,
  withFields,
} from '../../../src/evidence/admin/merge/compare-works.ts'

const ours = {
  id: 'a',
  type: 'article-journal',
  title: 'Needles for backs ',
  author: [{ id: 'row', family: 'Lee', given: 'J', suffix: null }],
  issued: { year: 2013, month: null, day: null },
  page: null,
  identifiers: { doi: '10.5555/one', pmid: null },
  accessedOn: '2026-01-02T12:00:00.000Z',
}

test('only what differs is compared, and what the other is silent about does not differ', () => {
  const theirs = {
    title: 'Needles for backs',
    author: [{ family: 'Lee', given: 'J' }],
    issued: { year: 2014 },
    page: '1-9',
    volume: '',
    identifiers: { pmid: '123' },
    accessedOn: '2026-01-02',
  }
  expect(compareWorks(ours, theirs)).toEqual([
    { field: 'issued', ours: ours.issued, theirs: { year: 2014 } },
    { field: 'page', ours: null, theirs: '1-9' },
    { field: 'identifiers.pmid', ours: null, theirs: '123' },
  ])
})

test('what we lack is filled unless a person says otherwise, and what we have stays', () => {
  const differences = compareWorks(ours, { page: '1-9', title: 'Another title', identifiers: { pmid: '123' } })
  const choices = firstChoices(differences)
  expect(choices).toEqual({ title: 'ours', page: 'theirs', 'identifiers.pmid': 'theirs' })
  expect(fieldsToTake(differences, choices)).toEqual(['page', 'identifiers.pmid'])
  expect(fieldsToTake(differences, { ...choices, title: 'theirs', page: 'ours' })).toEqual([
    'title',
    'identifiers.pmid',
  ])
})

test('a record takes the chosen fields and leaves the rest, and nothing else is changed', () => {
  const theirs = { page: '1-9', title: 'Another title', identifiers: { pmid: '123', doi: '10.5555/two' } }
  const merged = withFields(ours, theirs, ['page', 'identifiers.pmid'])
  expect(merged).toEqual({ ...ours, page: '1-9', identifiers: { doi: '10.5555/one', pmid: '123' } })
  expect(ours.identifiers).toEqual({ doi: '10.5555/one', pmid: null })
})

test('a group is made where there was none', () => {
  expect(withFields({ title: 'A' }, { identifiers: { isbn: '9789240081789' } }, ['identifiers.isbn'])).toEqual({
    title: 'A',
    identifiers: { isbn: '9789240081789' },
  })
})

test('blanks, empty rows and groups of nothing are empty; nought and no are not', () => {
  for (const value of [null, undefined, '', '  ', [], [{ id: 'x' }], {}, { year: null }])
    expect(isEmpty(value)).toBe(true)
  for (const value of [0, false, 'a', [{ family: 'Lee' }], { year: 2013 }]) expect(isEmpty(value)).toBe(false)
})
