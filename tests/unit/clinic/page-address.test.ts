import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageAddress, parsePathPattern } from '../../../src/clinic/page-address.ts'
import { readTable } from '../../read-table.ts'

test.each(readTable('clinic/path-pattern.txt').map(({ input, result }) => [input, result]))('%s', (input, result) => {
  const parsed = parsePathPattern(input)
  if (result.startsWith('!'))
    expect(parsed).toMatchObject({ ok: false, why: expect.stringContaining(result.slice(2)) as string })
  else expect(parsed).toEqual({ ok: true, value: result })
})

const site = { website: 'https://harbour.example', paths: { articles: '/blog/{slug}/', people: '' } }

test.each([
  ['articles', 'back-pain', 'https://harbour.example/blog/back-pain/'],
  ['conditions', 'back-pain', 'https://harbour.example/conditions/back-pain'],
  ['people', 'mei', 'https://harbour.example/people/mei'],
  ['people', '针灸', 'https://harbour.example/people/%E9%92%88%E7%81%B8'],
  ['clinics', 'harbour', 'https://harbour.example/'],
  ['disclaimers', 'risk', null],
  ['articles', null, null],
])('the address of %s/%s is %s', (collection, slug, address) => {
  expect(pageAddress(site, collection, slug)).toBe(address)
})

test('a website below a path keeps it; without a website there is no address', () => {
  expect(pageAddress({ website: 'https://a.example/harbour/?x#y' }, 'articles', 'b')).toBe(
    'https://a.example/harbour/articles/b',
  )
  expect(pageAddress({ website: null }, 'articles', 'b')).toBeNull()
  expect(pageAddress({ website: 'nothing' }, 'clinics', 'b')).toBeNull()
})

test('whatever the slug, the address stays on the website', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (slug) => {
      const address = pageAddress({ website: 'https://a.example', paths: { articles: '/{slug}' } }, 'articles', slug)
      expect(address === null || new URL(address).origin === 'https://a.example').toBe(true)
    }),
  )
})
