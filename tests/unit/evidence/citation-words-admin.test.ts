import { expect, test } from 'vitest'
import { authorsInShort, byline } from '../../../src/evidence/admin/byline.ts'
import { fieldWords, valueWords } from '../../../src/evidence/admin/field-words.ts'
import { fieldsToTake, firstChoices } from '../../../src/evidence/admin/merge/choices.ts'
import { doubtTold } from '../../../src/evidence/admin/merge/doubt-told.ts'
import { searchQuery } from '../../../src/evidence/admin/merge/search-query.ts'
import { differencesBetween, WORK_FIELDS } from '../../../src/evidence/same-work/differences-between.ts'

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

test('every field that two records may differ in has words, and choices are said by their labels', () => {
  expect(WORK_FIELDS.filter((field) => field !== 'ISSN' && fieldWords(field) === field)).toEqual([])
  expect(fieldWords('containerTitle')).toBe('Journal, book or website')
  expect(fieldWords('identifiers.doi')).toBe('DOI')
  expect(valueWords('type', 'book')).toBe('Book')
  expect(valueWords('design', 'rct')).toBe('Randomized trial')
  expect(valueWords('issued', '2013-06')).toBe('2013-06')
  expect(valueWords('page', null)).toBe('')
})

test('what we lack is taken unless a person says otherwise, and what we have stays', () => {
  const ours = { type: 'article-journal', title: 'Needles for backs', identifiers: { doi: '10.5555/one' } } as const
  const theirs = { ...ours, title: 'Something else', page: '1-9', identifiers: { pmid: '123' } }
  const differences = differencesBetween(ours, theirs)
  const choices = firstChoices(differences)
  expect(choices).toEqual({ title: 'ours', page: 'theirs', 'identifiers.pmid': 'theirs' })
  expect(fieldsToTake(differences, choices)).toEqual(['page', 'identifiers.pmid'])
  expect(fieldsToTake(differences, { ...choices, title: 'theirs', page: 'ours' })).toEqual([
    'title',
    'identifiers.pmid',
  ])
})

test('the search for another record looks for each word, leaves the record itself out, and is bounded', () => {
  const query = new URLSearchParams(searchQuery('Bäumler 2021, low back pain needle and more words', 'me'))
  expect(query.get('where[and][0][id][not_equals]')).toBe('me')
  expect(query.get('where[and][2][searchKey][contains]')).toBe('baumler')
  expect(query.get('where[and][3][searchKey][contains]')).toBe('2021')
  expect([...query.keys()].filter((key) => key.includes('searchKey'))).toHaveLength(8)
})

test('a merge that is refused for want of certainty asks for it, and no other refusal does', () => {
  const refused = { ok: false, isLost: false, code: 'review/not-possible', detail: 'Two works.', places: [] } as const
  expect(doubtTold({ ...refused, places: [], paths: ['sure'] })).toEqual({ canBeSure: true, message: 'Two works.' })
  expect(doubtTold({ ...refused, places: [], paths: [] })).toBeNull()
})
