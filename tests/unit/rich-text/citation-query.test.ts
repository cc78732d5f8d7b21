import { expect, test } from 'vitest'
import { citationQuery } from '#rich-text/citation-query.ts'
import { summariseCitation } from '#rich-text/citation-summary.ts'

const clauses = (input: string) =>
  [...new URLSearchParams(citationQuery(input))]
    .filter(([name]) => name.startsWith('where'))
    .map(([name, value]) => `${name.slice(5)}=${value}`)

test('every word must be found in author, title or identifier', () => {
  expect(clauses('Liu pain')).toEqual([
    '[and][0][or][0][title][contains]=Liu',
    '[and][0][or][1][author.family][contains]=Liu',
    '[and][0][or][2][identifiers.doi][contains]=Liu',
    '[and][1][or][0][title][contains]=pain',
    '[and][1][or][1][author.family][contains]=pain',
    '[and][1][or][2][identifiers.doi][contains]=pain',
  ])
})

test('a number may be a year or a PMID', () => {
  expect(clauses('2015')).toContain('[and][0][or][4][issued.year][equals]=2015')
  expect(clauses('26346705')).toContain('[and][0][or][3][identifiers.pmid][equals]=26346705')
  expect(clauses('PMID: 26346705').join()).toContain('identifiers.pmid][equals]=26346705')
})

test('a pasted DOI address is one word, and long input stays bounded', () => {
  expect(clauses('https://doi.org/10.1155/2015/328196.')).toHaveLength(3)
  expect(clauses('https://doi.org/10.1155/2015/328196.')[2]).toBe(
    '[and][0][or][2][identifiers.doi][contains]=10.1155/2015/328196',
  )
  expect(clauses('a b c d e f g h')).toHaveLength(15)
  expect(clauses('  ')).toEqual([])
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
