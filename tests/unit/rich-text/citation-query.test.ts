import { expect, test } from 'vitest'
import { citationQuery } from '#rich-text/citation-query.ts'
import { summariseCitation } from '#rich-text/citation-summary.ts'

const clauses = (input: string) =>
  [...new URLSearchParams(citationQuery(input))]
    .filter(([name]) => name.startsWith('where'))
    .map(([name, value]) => `${name.slice(5)}=${value}`)

test('every word must be found, with or without its accents, whatever stands between them', () => {
  expect(clauses('Liu pain')).toEqual(['[and][0][searchKey][contains]=liu', '[and][1][searchKey][contains]=pain'])
  expect(clauses('Müller, Low-back').map((clause) => clause.split('=')[1])).toEqual(['muller', 'low', 'back'])
  expect(clauses("O’Brien Bell's").map((clause) => clause.split('=')[1])).toEqual(['obrien', 'bells'])
  expect(clauses('腰痛 2013')).toHaveLength(2)
})

test('a pasted PMID is asked for as one, a bare number as a word', () => {
  for (const pasted of ['PMID: 26346705', 'pmid26346705', 'https://pubmed.ncbi.nlm.nih.gov/26346705/'])
    expect(clauses(pasted)).toEqual(['[and][0][identifiers.pmid][equals]=26346705'])
  expect(clauses('2015')).toEqual(['[and][0][searchKey][contains]=2015'])
})

test('a pasted DOI address is one word, and long input stays bounded', () => {
  expect(clauses('https://doi.org/10.1155/2015/328196.')).toEqual(['[and][0][searchKey][contains]=10.1155/2015/328196'])
  expect(clauses('a b c d e f g h i j')).toHaveLength(8)
  expect(clauses('  ')).toEqual([])
  expect(clauses(' – … ')).toEqual([])
})

test('a work is summed up for the eye, and what is missing stays empty', () => {
  expect(
    summariseCitation({
      id: '1',
      title: 'T',
      author: [{ family: 'Liu' }, { family: 'Skinner' }, { family: 'X' }],
      issued: { year: 2015 },
      containerTitle: 'Long',
      containerTitleShort: 'Short',
      design: 'systematic-review',
      formatted: { ama: 'Liu. T.' },
    }),
  ).toEqual({
    id: '1',
    authors: 'Liu et al.',
    year: '2015',
    title: 'T',
    journal: 'Short',
    design: 'systematic-review',
    printed: 'Liu. T.',
  })
  expect(summariseCitation({ id: '1', author: [{ family: 'Liu' }, { literal: 'et al' }] })).toMatchObject({
    authors: 'Liu et al.',
    year: '',
    title: 'Untitled work',
  })
  expect(summariseCitation({ id: '1', author: [{ family: 'A' }, { literal: 'The Group' }] })?.authors).toBe(
    'A & The Group',
  )
  expect(summariseCitation(null)).toBeNull()
})
