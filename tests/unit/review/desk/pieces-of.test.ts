import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorOf } from '../../../../src/review/admin/desk/comments/anchor-of.ts'
import { groupPassages } from '../../../../src/review/admin/desk/page/group-passages.ts'
import { piecesOf } from '../../../../src/review/admin/desk/page/pieces-of.ts'
import { passageOf } from './desk-of.ts'

const shown = (passage: Parameters<typeof piecesOf>[0]) =>
  piecesOf(passage).map(({ parts }) =>
    parts.map((part) => (typeof part === 'string' ? part : `[${part.number}]`)).join(''),
  )

test('the number of a reference stands behind its words, within the sentence that ends there', () => {
  const references = [
    { at: 9, number: 1, citation: 'a' },
    { at: 14, number: 2, citation: 'b' },
    { at: 18, number: 3, citation: 'c' },
  ]
  const passage = passageOf('body', [['It helps.'], ['Call us.']], { base: 7, references })
  expect(shown(passage)).toEqual(['It helps.[1]', ' ', 'Call[2] us.[3]'])
})

test('however a passage is cut, no word and no number of it is lost', () => {
  const at = fc.nat({ max: 40 })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(fc.tuple(at, at)), fc.array(at), fc.nat(9), (text, cuts, refs, base) => {
      const sentences = cuts.map(([a, b]) => ({ start: base + a, end: base + b, text: '', change: 'same' as const, claim: null }))
      const references = refs
        .filter((each) => each <= text.length)
        .toSorted((a, b) => a - b)
        .map((each, n) => ({ at: each, number: n + 1, citation: 'x' }))
      const pieces = piecesOf({ ...passageOf('p', []), text, base, sentences, references })
      const parts = pieces.flatMap((piece) => piece.parts)
      expect(parts.filter((part) => typeof part === 'string').join('')).toBe(text)
      expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.number]))).toEqual(references.map(({ number }) => number))
    }),
  )
}) // prettier-ignore

test('items of one list stand together, those of another apart; what search engines show is told behind all else', () => {
  const item = (path: string, stem: string) => passageOf(path, [['One.']], { kind: 'list-item', stem })
  const passages = [
    passageOf('seo.title', [['A title.']], { kind: 'seo', label: 'SEO' }),
    item('body.1', 'It helps with:'),
    item('body.2', 'It helps with:'),
    item('body.3', 'Come for:'),
    passageOf('excerpt', [['Two.']], { label: 'Summary' }),
  ]
  const { page, search } = groupPassages(passages)
  expect(page.map(({ label }) => label)).toEqual(['Text', 'Summary'])
  expect(page[0]!.blocks.map(({ passages: together }) => together.length)).toEqual([2, 1])
  expect(search.map(({ label }) => label)).toEqual(['SEO'])
})

test('a comment is tied to its words with what stands around them, to the nearest of the same words', () => {
  const passage = { path: 'body', text: 'It helps. It  helps many, says one review.' }
  expect(anchorOf(passage, 'It helps', 5)).toEqual({
    path: 'body',
    quote: 'It  helps',
    prefix: 'It helps. ',
    suffix: ' many, says one review.',
  })
  expect(anchorOf(passage, ' It helps. ')?.prefix).toBe('')
  expect(anchorOf(passage, 'It cures')).toBeNull()
  expect(anchorOf(passage, ' ')).toBeNull()
  expect(anchorOf({ path: 'p', text: 'Pay (twice)? No.' }, '(twice)?')?.suffix).toBe(' No.')
})
