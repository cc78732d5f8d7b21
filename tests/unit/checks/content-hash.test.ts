import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#platform/canonical-json.ts'
import { contentHash, wordsOf } from '#checks/index.ts'
import { field } from './word-field.ts'

const schema = [
  field('title'),
  field('slug', { isFact: true }),
  field('authors', { relatesTo: ['people'] }),
  field('offers', { fields: [field('text'), field('endsAt', { isFact: true })] }),
  field('seo', { fields: [field('title')] }),
]
const page = {
  id: '1',
  title: 'Back pain',
  slug: 'back-pain',
  authors: ['p1'],
  offers: [{ id: 'r1', text: 'Half price', endsAt: '2026-12-01' }],
  seo: { title: '' },
  updatedAt: 'x',
}
const hash = (data: unknown) => contentHash('articles', wordsOf(data, schema), [])

describe('the content hash of a page', () => {
  test('does not move when nothing a visitor reads was changed', () => {
    const same = [
      { ...page, slug: 'other', updatedAt: 'y', id: '2' },
      { ...page, offers: [{ id: 'r9', text: 'Half price', endsAt: null }] },
      { ...page, authors: [{ id: 'p1', name: 'Populated' }] },
      { ...page, seo: null },
    ]
    for (const each of same) expect(hash(each)).toBe(hash(page))
  })

  test('moves with one character, one relation, one row', () => {
    const others = [
      { ...page, title: 'Back pain.' },
      { ...page, authors: ['p2'] },
      { ...page, authors: [] },
      { ...page, offers: [] },
      { ...page, offers: [{ text: 'Half prices' }] },
      { ...page, seo: { title: 'Back' } },
    ]
    expect(new Set([page, ...others].map(hash)).size).toBe(others.length + 1)
  })

  test('covers the words of its pictures', () => {
    const picture = { id: 'm1', alt: 'A room', caption: null, filename: 'room.jpg' }
    const words = wordsOf(page, schema)
    expect(contentHash('articles', words, [picture])).not.toBe(
      contentHash('articles', words, [{ ...picture, alt: 'Two rooms' }]),
    )
  })
})

test('canonical JSON does not depend on the order of keys, and says nothing for what says nothing', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).toReversed())
      expect(canonicalJson(turned)).toBe(canonicalJson(record))
    }),
  )
  expect(canonicalJson({ b: null, a: { c: '' }, d: [] })).toBe('null')
})
