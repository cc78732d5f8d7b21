import { expect, test } from 'vitest'
import { byClinic, usedSentences, type UsingPage } from '../../../src/delivery/admin/used-sentences.ts'

test('a sentence that stands live and in the draft is told once, with both', () => {
  const use = { path: 'body', sentence: 'It may help.', locator: 'Abstract' }
  expect(
    usedSentences([
      { ...use, side: 'live' },
      { ...use, side: 'draft' },
      { ...use, side: 'draft', sentence: 'It may help a little.' },
    ]),
  ).toEqual([
    { sentence: 'It may help.', locator: 'Abstract', quote: undefined, sides: ['live', 'draft'] },
    { sentence: 'It may help a little.', locator: 'Abstract', quote: undefined, sides: ['draft'] },
  ])
})

test('two cites in one sentence that point to different places are two', () => {
  const use = { path: 'body', sentence: 'It may help.', side: 'live' } as const
  expect(
    usedSentences([
      { ...use, locator: 'p. 1' },
      { ...use, locator: 'p. 2' },
      { ...use, quote: 'may help' },
    ]),
  ).toHaveLength(3)
})

test('pages stand with their clinic, those of none last', () => {
  const page = (id: string, clinic: UsingPage['clinic']): UsingPage => ({
    collection: 'articles',
    id,
    clinic,
    live: true,
    draft: false,
    uses: [],
  })
  const groups = byClinic([
    page('a', null),
    page('b', { id: '1', name: 'One' }),
    page('c', { id: '2', name: 'Two' }),
    page('d', { id: '1', name: 'One' }),
  ])
  expect(groups.map(({ name, pages }) => [name, pages.map(({ id }) => id)])).toEqual([
    ['One', ['b', 'd']],
    ['Two', ['c']],
    ['Pages of no one clinic', ['a']],
  ])
})
