import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphqlKey, restKey } from '../../../src/delivery/cache/read-key.ts'
import { readGraphQLParams } from '../../../src/delivery/guard/graphql-params.ts'
import { parseQueryPairs } from '../../../src/delivery/guard/query-pairs.ts'
import { urlParts } from '../../../src/delivery/guard/url-parts.ts'

test.each([
  ['/api/articles', { path: '/api/articles', query: '' }],
  ['/api/articles/?a=1', { path: '/api/articles', query: 'a=1' }],
  ['/api/articles//?a=1', { path: '/api/articles/', query: 'a=1' }],
  ['/api/articles?a=b?c=d', { path: '/api/articles', query: 'a=b?c=d' }],
  ['/api/articles?a=1#b?c', { path: '/api/articles', query: 'a=1' }],
  ['', { path: '', query: '' }],
])('The address %s is taken apart without losing anything.', (url, parts) => {
  expect(urlParts(url)).toEqual(parts)
})

const part = fc
  .tuple(fc.constantFrom('sort', 's%6Frt', 'where[a]', 'wh%65re[a]', 'limit', 'page'), fc.constantFrom('1', '2', '%31'))
  .map((pair) => pair.join('='))

test('Reads have one name only if each parameter is said the same, in the same order.', () => {
  const said = (query: string) => {
    const read = parseQueryPairs(query)
    if (!read.ok) throw new Error(read.why)
    const byName: Record<string, unknown[]> = {}
    for (const { name, inner, value } of read.pairs) (byName[name] ??= []).push([inner, value])
    return byName
  }
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), fc.array(part, { maxLength: 5 }), (one, two) => {
      const [a, b] = [one.join('&'), two.join('&')]
      fc.pre(restKey(urlParts(`/api/articles?${a}`)) === restKey(urlParts(`/api/articles?${b}`)))
      expect(said(a)).toEqual(said(b))
    }),
    { numRuns: 300, maxSkipsPerRun: 10_000 },
  )
})

test('Of a question by GET that says something twice, the door and the name of the answer know the first.', () => {
  const read = (query: string) => readGraphQLParams(query)
  expect(read('query=a&query=b&variables=&x=1')).toEqual({ query: 'a' })
  expect(graphqlKey(read('query=a&query=b'))).toBe(graphqlKey(read('query=a')))
  expect(graphqlKey(read('query=a&query=b'))).not.toBe(graphqlKey(read('query=b')))
})
