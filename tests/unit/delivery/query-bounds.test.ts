import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../read-table.ts'
import { boundsFor, checkQuery, PUBLIC_BOUNDS, STAFF_BOUNDS } from '../../../src/delivery/guard/query-bounds.ts'
import { checkWhere } from '../../../src/delivery/guard/where-bounds.ts'

describe('what a website may ask', () => {
  test.each(readTable('delivery/public-queries.txt'))('$line: $input', ({ input, result }) => {
    const { code, query, errors } = checkQuery(input)
    const refusal = `! ${errors.map(({ message }) => message).join(' ')}`
    expect(code === null ? query : refusal).toContain(result.replace(/^! */, ''))
    expect(code).toBe(result.startsWith('!') ? 'query/invalid' : null)
  })
})

test('ten thousand conditions are refused, in brackets and as JSON', () => {
  const many = Array.from({ length: 10_000 }, () => ({ title: { equals: 'x' } }))
  expect(checkQuery(`where=${JSON.stringify({ or: many })}`).code).toBe('query/too-large')
  expect(checkWhere({ or: many })[0]!.message).toContain('At most 30 conditions')
  const brackets = Array.from({ length: 31 }, (_, at) => `where[or][${at}][a][equals]=x`).join('&')
  expect(checkQuery(brackets).errors[0]!.message).toContain('At most 30 conditions')
  const pushed = Array.from({ length: 31 }, () => 'where[or][][a][equals]=x').join('&')
  expect(checkQuery(pushed).code).toBe('query/invalid')
})

test('a list of values has at most a hundred, whichever way it is written', () => {
  const values = Array.from({ length: 101 }, (_, at) => String(at))
  for (const query of [
    `where[id][in]=${values.join(',')}`,
    values.map((value, at) => `where[id][in][${at}]=${value}`).join('&'),
    values.map((value) => `where[id][in][]=${value}`).join('&'),
    `where=${JSON.stringify({ id: { in: values } })}`,
  ])
    expect(checkQuery(query).errors[0]!.message).toContain('100 values')
  expect(checkQuery(`where[id][in]=${values.slice(1).join(',')}`).code).toBeNull()
})

test('an ordinary text with commas is no list', () => {
  expect(checkQuery('where[title][like]=neck,%20back%20and%20knee,%20each').code).toBeNull()
})

test('staff get more, but nothing without an end', () => {
  expect(checkQuery('limit=0&depth=9', STAFF_BOUNDS).query).toBe('depth=5&limit=1000')
  expect(checkQuery('limit=1001', STAFF_BOUNDS).code).toBe('query/invalid')
  expect(checkQuery('draft=true&depth=0&locale=', STAFF_BOUNDS)).toMatchObject({
    query: 'draft=true&depth=0&locale=',
    narrowed: false,
  })
})

test('the admin’s relationship field passes as it is', () => {
  const query =
    'depth=0&draft=true&limit=10&page=1&select%5Btitle%5D=true&sort=title&where%5Band%5D%5B0%5D%5Bid%5D%5Bnot_in%5D%5B0%5D=1&where%5Band%5D%5B1%5D%5Btitle%5D%5Blike%5D=ab'
  expect(checkQuery(query, STAFF_BOUNDS)).toMatchObject({ code: null, query })
})

test('only staff and clients that may read drafts are given them', () => {
  const visitor = (actors: Parameters<typeof boundsFor>[0]['actors']) => ({ actors, clinics: [], id: '1' })
  expect(boundsFor(visitor(['anonymous']))).toBe(PUBLIC_BOUNDS)
  expect(boundsFor(visitor(['read-published'])).drafts).toBe(false)
  expect(boundsFor(visitor(['read-drafts']))).toMatchObject({ drafts: true, maxLimit: 100 })
  expect(boundsFor(visitor(['auditor']))).toBe(STAFF_BOUNDS)
})

test('no string makes the check throw', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'where',
      '[or]',
      '[0]',
      '[]',
      '=',
      '&',
      '{"',
      '"}',
      '%',
      '%00',
      '__proto__',
      'limit',
      'in',
      ':',
      '[',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const verdict = checkQuery(pieces.join(''))
      expect(verdict.code === null).toBe(verdict.errors.length === 0)
    }),
    { numRuns: 500 },
  )
})

test('a query that passes asks for one to a hundred rows, whatever else it says', () => {
  const limit = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('', '0', '00', ' 5', '5.0', '0x10', '١'),
    fc.string(),
  )
  fc.assert(
    fc.property(limit, (text) => {
      const verdict = checkQuery(`limit=${encodeURIComponent(text)}`)
      const asked = Number(new URLSearchParams(verdict.query).get('limit') ?? 10)
      expect(verdict.code !== null || (asked >= 1 && asked <= 100)).toBe(true)
    }),
  )
})
