import { describe, expect, test } from 'vitest'
import type { WordField } from '#checks/index.ts'
import { obstacles, type Candidate } from '#review/index.ts'

const field = (name: string, neededToPublish: string | null, fields: WordField[] = []): WordField => ({
  name,
  isFact: false,
  isKept: false,
  isRichText: false,
  kind: null,
  label: name,
  neededToPublish,
  relatesTo: [],
  fields,
})

const picture = { path: 'heroImage', isMissing: false, faults: [] }
const noAlt = { code: 'picture/no-alt', message: 'Describe the picture.' }
const ready: Candidate = {
  data: { title: 'Back pain', authors: ['p1'], offers: [{ text: 'Half price', terms: 'Until May' }] },
  schema: [
    field('title', 'Write it.'),
    field('authors', 'Name one.'),
    field('offers', null, [field('terms', 'Say the terms.')]),
  ],
  isSlugTaken: false,
  pictures: [picture],
  citations: [{ path: 'body', isMissing: false }],
}
const codes = (change: Partial<Candidate>) =>
  obstacles({ ...ready, ...change }).map(({ code, path }) => `${code} ${path}`)

describe('what stands between a page and publication', () => {
  test('is nothing, when all is there', () => expect(obstacles(ready)).toEqual([]))
  test('is a needed field that is empty', () =>
    expect(codes({ data: { ...ready.data, authors: [] } })).toEqual(['page/needs-field authors']))
  test('is a needed field in a row, with its place', () =>
    expect(codes({ data: { ...ready.data, offers: [{ terms: 'x' }, { terms: ' ' }] } })).toEqual([
      'page/needs-field offers.1.terms',
    ]))
  test('is a slug another page has', () => expect(codes({ isSlugTaken: true })).toEqual(['page/slug-taken slug']))
  test('is whatever is wrong with a picture, at its place', () => {
    expect(codes({ pictures: [{ ...picture, faults: [noAlt] }] })).toEqual(['picture/no-alt heroImage'])
  })
  test('is a picture or a citation that is gone', () => {
    expect(codes({ pictures: [{ ...picture, isMissing: true }] })).toEqual(['picture/missing heroImage'])
    expect(codes({ citations: [{ path: 'body', isMissing: true }] })).toEqual(['citation/missing body'])
  })
  test('always says what to do', () => {
    const all = obstacles({ ...ready, data: {}, isSlugTaken: true, citations: [{ path: 'body', isMissing: true }] })
    expect(all.every(({ message, fix }) => message.length > 10 && fix.length > 5)).toBe(true)
  })
})
