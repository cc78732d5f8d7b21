import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#platform/canonical-json.ts'
import { visibleText } from '#platform/visible-text.ts'
import { canonicalRichText, tidyRichText } from '#rich-text/index.ts'
import { contentHash, wordsOf } from '#checks/index.ts'
import {
  block,
  br,
  cell,
  cite,
  doc,
  h,
  id,
  li,
  link,
  p,
  quote,
  row,
  table,
  text,
  ul,
} from '../rich-text/make-rich-text.ts'
import { dice, padded, page, unseenNode } from './rewrite-unseen.ts'
import { field } from './word-field.ts'

const schema = [
  field('title', { kind: 'title' }),
  field('tags', { kind: 'name' }),
  field('slug', { isFact: true }),
  field('group', { defaultValue: 'urgent' }),
  field('people', { relatesTo: ['people'] }),
  field('offers', { fields: [field('text', { kind: 'offer' }), field('endsAt', { isFact: true })] }),
  field('body', { isRichText: true }),
]
const hashOf = (data: unknown) => contentHash('articles', wordsOf(data, schema), [])
const hashOfText = (value: unknown) => hashOf({ body: value })

describe('saving without a change changes no hash, and what reads alike hashes alike', () => {
  test('however a page is cut into nodes, spaced, composed, numbered and ordered', () => {
    fc.assert(
      fc.property(page, dice, (data, roll) => {
        const same = {
          updatedAt: 'x',
          slug: 'other',
          ...(roll() < 0.5 ? { group: 'urgent' } : {}),
          body: { root: unseenNode(data.body.root, roll).find(({ type }) => type === 'root') },
          people: data.people.map((person) => (roll() < 0.5 ? { id: person, name: 'Ann' } : person)),
          offers: data.offers.map(({ text: own }) => ({ id: 'r9', text: padded(own, roll), endsAt: 'x' })),
          tags: data.tags.map((tag) => padded(tag, roll)),
          title: padded(data.title, roll),
        }
        expect(wordsOf(same, schema)).toEqual(wordsOf({ group: 'urgent', ...data }, schema))
        expect(hashOf(same)).toBe(hashOf(data))
      }),
      { numRuns: 300 },
    )
  })

  test('nor does bringing a text to its stored form, once or twice', () => {
    fc.assert(
      fc.property(page, ({ body }) => {
        const stored = tidyRichText(body)
        expect(hashOfText(stored)).toBe(hashOfText(body))
        expect(hashOfText(tidyRichText(stored))).toBe(hashOfText(body))
      }),
    )
  })
})

describe('one visible character makes another hash', () => {
  /** Every place in a value where words stand. */
  const placesIn = (value: unknown): { holder: Record<string, unknown>; key: string }[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, held]) => [
          ...(typeof held === 'string' &&
          ['text', 'title', 'alt', 'question', 'locator'].includes(key) &&
          held.trim() !== ''
            ? [{ holder: value as Record<string, unknown>, key }]
            : []),
          ...placesIn(held),
        ])

  test('added, taken away or changed, wherever it stands', () => {
    fc.assert(
      fc.property(
        page,
        fc.nat(),
        fc.constantFrom('x', '.', '’', '-', '*', '0', '痛'),
        fc.nat(),
        (data, which, sign, where) => {
          const before = hashOf(data)
          const changed = structuredClone(data)
          const places = placesIn(changed)
          const { holder, key } = places[which % places.length]!
          const own = String(holder[key])
          const at = where % (own.length + 1)
          if (/\u200D|\uFE0F|\p{Surrogate}/u.test(own.slice(Math.max(0, at - 2), at + 2))) return
          holder[key] = own.slice(0, at) + sign + own.slice(at)
          expect(hashOf(changed)).not.toBe(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('and so does what is seen but no letter', () => {
    const one = (...nodes: unknown[]) => hashOfText(doc(...nodes))
    const different = [
      one(p('Heat eases pain')),
      one(p('Heat', br, 'eases pain')),
      one(p('Heateases pain')),
      one(p('heat eases pain')),
      one(p('Heat ', text('eases', 1), ' pain')),
      one(p('Heat ', link('/a', 'eases'), ' pain')),
      one(p('Heat ', link('/b', 'eases'), ' pain')),
      one(p('Heat eases pain', cite(id(1)))),
      one(p('Heat eases pain', cite(id(2)))),
      one(p('Heat eases ', cite(id(1)), 'pain')),
      one(p('Heat'), p('eases pain')),
      one(h(2, 'Heat eases pain')),
      one(h(3, 'Heat eases pain')),
      one(quote('Heat eases pain')),
      one(ul(li('Heat eases pain'))),
      one(ul(li('Heat'), li('eases pain'))),
      one(table(row(cell('Heat eases pain')))),
      one(table(row(cell('Heat eases pain', 1)))),
      one(table(row(cell('Heat eases pain'), cell('')))),
      one(block('callout', { tone: 'note', text: doc(p('Heat eases pain')) })),
      one(block('callout', { tone: 'warning', text: doc(p('Heat eases pain')) })),
      one(p('Heat eases pa²in')),
      one(p('Heat eases pa2in')),
      one(p('\u202EHeat eases pain')),
      one(block('unheard-of', { words: 'Heat eases pain' })),
      one(block('unheard-of', { words: 'Heat eased pain' })),
    ]
    expect(new Set(different).size).toBe(different.length)
  })
})

describe('what a visitor cannot tell apart', () => {
  test('an item of words or of a paragraph, a deeper list beside its item or in it, words bare in a quote', () => {
    expect(canonicalRichText(doc(ul(li('a'))))).toEqual(canonicalRichText(doc(ul(li(p('a')), li(p())))))
    expect(canonicalRichText(doc(ul(li('a', ul(li('b'))))))).toEqual(
      canonicalRichText(doc(ul(li('a'), li(ul(li('b')))))),
    )
    expect(canonicalRichText(doc(quote('a')))).toEqual(canonicalRichText(doc(quote(p('a')))))
  })
  test('the style of a blank, and on which side of a link it stands', () => {
    expect(canonicalRichText(doc(p(text('a b', 1))))).toEqual(
      canonicalRichText(doc(p(text('a', 1), ' ', text('b', 1)))),
    )
    expect(canonicalRichText(doc(p('see ', link('/x', 'here '), 'now')))).toEqual(
      canonicalRichText(doc(p('see ', link('/x', 'here'), ' now'))),
    )
  })
  test('breaks at the ends of a paragraph, and how an address was typed', () => {
    expect(canonicalRichText(doc(p('a')))).toEqual(canonicalRichText(doc(p(br, 'a', br))))
    expect(canonicalRichText(doc(p(link('HTTPS://example.org', 'a'))))).toEqual(
      canonicalRichText(doc(p(link(' https://example.org', 'a')))),
    )
  })
})

test('a text as it is seen does not change when it is seen again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (own) => {
      const seen = visibleText(own)
      expect(visibleText(seen)).toBe(seen)
    }),
  )
  expect(visibleText(' A\u00A0 b \r\n\r\n\r\n cu\u00ADre\u200B ')).toBe('A b\n\ncure')
  expect(visibleText('👩‍⚕️ cafe\u0301')).toBe('👩‍⚕️ café')
})

test('the example in the docs is what is hashed', () => {
  const guide = readFileSync('docs/canonical-form.md', 'utf8')
  const [, data, canonical, hash] = /```json\n(.*?)```.*?```json\n(.*?)```.*?`([0-9a-f]{64})`/s.exec(guide)!
  const pictures = [{ id: id(5), alt: 'A warm pack on a back', caption: null, filename: 'warm-pack' }]
  const example = [
    field('title', { kind: 'title' }),
    field('slug', { isFact: true }),
    field('clinic', { relatesTo: ['clinics'] }),
    field('body', { isRichText: true }),
  ]
  const found = wordsOf(JSON.parse(data!), example)
  expect(canonicalJson({ collection: 'articles', words: found, pictures })).toBe(JSON.stringify(JSON.parse(canonical!)))
  expect(contentHash('articles', found, pictures)).toBe(hash)
})
