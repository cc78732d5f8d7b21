import { expect, test } from 'vitest'
import { changedWords } from '#evidence/index.ts'

const record = {
  title: 'Acupuncture for pain',
  author: [{ family: 'Lee', given: 'A.', id: 'r1' }, { literal: 'et al' }],
  issued: { year: 2018, month: null },
  identifiers: { doi: '10.5555/paper', pmid: null },
  results: [{ plainSummary: 'Less pain.', condition: 'c1' }],
  accessedOn: '2026-01-02T00:00:00.000Z',
  notes: 'Ours',
}
const changes = (after: object) =>
  changedWords(record, { ...record, ...after }).map(({ path, wasEmpty }) => (wasEmpty ? `${path} new` : path))

test.each([
  ['nothing', {}, []],
  [
    'what says the same',
    { accessedOn: '2026-01-02', volume: '', issued: { year: 2018 }, results: [{ ...record.results[0], id: 'x' }] },
    [],
  ],
  ['what is no word', { notes: 'Mine', fullText: 'f1', standing: { status: 'retracted' }, revision: 7 }, []],
  ['a field', { title: 'Other' }, ['title']],
  ['a field that was empty', { volume: '3', guideline: { body: 'ACP' } }, ['volume new', 'guideline.body new']],
  ['a part of a group', { issued: { year: 2019, month: 4 } }, ['issued.year', 'issued.month new']],
  [
    'a number that is added, and one that is taken away',
    { identifiers: { pmid: '1' } },
    ['identifiers.doi', 'identifiers.pmid new'],
  ],
  ['a row', { author: [{ family: 'Lee', given: 'B.' }, { literal: 'et al' }] }, ['author.0.given']],
  ['a list that grew', { author: [...record.author, { family: 'Day' }], results: null }, ['author', 'results']],
  ['a list that was empty', { results: record.results }, []],
])('%s', (_, after, places) => expect(changes(after)).toEqual(places))

test('from nothing all that is there is new', () => {
  expect(changedWords({}, { author: record.author }).map(({ wasEmpty }) => wasEmpty)).toEqual([true])
})
