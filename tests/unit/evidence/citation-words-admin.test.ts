import { expect, test } from 'vitest'
import { authorsInShort, byline } from '../../../src/evidence/admin/byline.ts'
import { fieldWords, valueWords } from '../../../src/evidence/admin/field-words.ts'
import { searchQuery } from '../../../src/evidence/admin/merge/search-query.ts'

test('a byline is as short as people say it, and says what is not known', () => {
  const lee = { family: 'Lee' }
  const kim = { family: 'Kim' }
  expect(authorsInShort([lee])).toBe('Lee')
  expect(authorsInShort([lee, kim])).toBe('Lee & Kim')
  expect(authorsInShort([lee, kim, { literal: 'A Group' }])).toBe('Lee et al.')
  expect(authorsInShort([lee, { literal: 'et al' }])).toBe('Lee et al.')
  expect(byline({ author: [{ literal: 'World Health Organization' }], issued: { year: 2023 } })).toBe(
    'World Health Organization, 2023',
  )
  expect(byline({})).toBe('No author, no year')
})

test('fields and their values are said in the words of the form', () => {
  expect(fieldWords('containerTitle')).toBe('Journal, book or website')
  expect(fieldWords('identifiers.doi')).toBe('DOI')
  expect(fieldWords('someThing.newField')).toBe('Some thing, new field')
  expect(
    valueWords('author', [{ family: 'Berg', given: 'A', nonDroppingParticle: 'van den' }, { literal: 'A Group' }]),
  ).toBe('van den Berg, A; A Group')
  expect(valueWords('issued', { year: 2013, month: 6, day: null })).toBe('June 2013')
  expect(valueWords('type', 'book')).toBe('Book')
  expect(valueWords('design', 'rct')).toBe('Randomized trial')
  expect(valueWords('results', [{}, {}])).toBe('2 entries')
  expect(valueWords('page', null)).toBe('')
})

test('the search for another record looks for each word, leaves the record itself out, and is bounded', () => {
  const query = new URLSearchParams(searchQuery('lee 2013, low back pain needle', 'me'))
  expect(query.get('where[and][0][id][not_equals]')).toBe('me')
  expect(query.get('where[and][2][or][0][title][contains]')).toBe('lee')
  expect(query.get('where[and][3][or][5][issued.year][equals]')).toBe('2013')
  expect(query.has('where[and][7][or][0][title][contains]')).toBe(false)
})
