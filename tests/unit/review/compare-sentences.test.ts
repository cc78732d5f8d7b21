import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSentences, type ReadSentence } from '../../../src/review/desk/compare-sentences.ts'
import { compareWords } from '../../../src/review/desk/compare-words.ts'

const said = (text: string, evidence = '', path = 'body.root.children.0'): ReadSentence => ({ text, evidence, path })
const kindsOf = (before: ReadSentence[], after: ReadSentence[]) =>
  compareSentences(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, before: from, after: to }) => [kind, from, to])

const A = said('Needles are thin.')
const B = said('Most people feel little.')
const C = said('A visit takes an hour.')
const D = said('You lie on a table.')

describe('of two versions of a page', () => {
  test('that say the same nothing changed', () => {
    expect(kindsOf([A, B, C], [A, B, C])).toEqual([])
  })

  test('a sentence came, or went', () => {
    expect(kindsOf([A, C], [A, B, C])).toEqual([['added', null, 1]])
    expect(kindsOf([A, B, C], [A, C])).toEqual([['removed', 1, null]])
  })

  test('one that is much the same was reworded, one that is not went, and another came', () => {
    const reworded = said('Most people feel very little.')
    expect(kindsOf([A, B, C], [A, reworded, C])).toEqual([['reworded', 1, 1]])
    expect(kindsOf([A, B, C], [A, said('Bring loose clothes.'), C])).toEqual([
      ['removed', 1, null],
      ['added', null, 1],
    ])
  })

  test('of several in one place those that are most alike are one', () => {
    const [b, c] = [said('Most people feel nothing.'), said('A first visit takes an hour.')]
    expect(kindsOf([A, B, C], [A, c, b])).toEqual([
      ['reworded', 2, 1],
      ['reworded', 1, 2],
    ])
  })

  test('one that stands elsewhere has moved', () => {
    expect(kindsOf([A, B, C, D], [A, C, D, B])).toEqual([['moved', 1, 3]])
    expect(kindsOf([A], [said(A.text, '', 'title')])).toEqual([['moved', 0, 0]])
  })

  test('one in the same words that cites something else says so', () => {
    expect(kindsOf([A, B, C], [A, said(B.text, 'another work'), C])).toEqual([['other-evidence', 1, 1]])
  })

  test('a paragraph put in above changes nothing of those below', () => {
    const below = [A, B].map((each) => ({ ...each, path: 'body.root.children.1' }))
    expect(kindsOf([A, B], [C, ...below])).toEqual([['added', null, 0]])
  })

  test('a typo in one of a hundred sentences is one change', () => {
    const page = Array.from({ length: 100 }, (_, at) => said(`Sentence ${at} tells of the visit number ${at}.`))
    const mended = page.map((each, at) => (at === 41 ? said(each.text.replace('visit', 'visits')) : each))
    expect(kindsOf(page, mended)).toEqual([['reworded', 41, 41]])
  })
})

const words = fc.constantFrom('needles', 'may', 'ease', 'pain', 'of', 'the', 'neck', '3', 'people', 'not')
const sentence = fc
  .record({ words: fc.array(words, { minLength: 1, maxLength: 6 }), evidence: fc.constantFrom('', '', 'a', 'b'), field: fc.constantFrom('body', 'title') })
  .map(({ words: some, evidence, field }) => said(some.join(' '), evidence, field)) // prettier-ignore
const page = fc.array(sentence, { maxLength: 25 })

test('what was there before, with the changes, is what is there after', () => {
  fc.assert(
    fc.property(page, page, (before, after) => {
      const aligned = compareSentences(before, after)
      const now = aligned.flatMap(({ after: at, before: from, kind }) => {
        if (at === null) return []
        if (kind === 'same' || kind === 'moved' || kind === 'other-evidence') return [before[from!]!.text]
        const parts = compareWords(from === null ? '' : before[from]!.text, after[at]!.text)
        return [parts.flatMap((part) => (part.kind === 'removed' ? [] : [part.text])).join('')]
      })
      expect(now).toEqual(after.map(({ text }) => text))
      const froms = aligned.flatMap(({ before: from }) => from ?? []).sort((a, b) => a - b)
      expect(froms).toEqual([...before.keys()])
      for (const { kind, before: from, after: at } of aligned)
        if (kind === 'same') expect([before[from]!.evidence, before[from]!.path]).toEqual([after[at]!.evidence, after[at]!.path])
    }),
    { numRuns: 500 },
  )
}) // prettier-ignore

test('of two sentences the words tell what stayed, went and came', () => {
  expect(compareWords('It may ease neck pain.', 'It may ease chronic back pain.')).toEqual([
    { text: 'It may ease ', kind: 'same' },
    { text: 'neck', kind: 'removed' },
    { text: 'chronic back', kind: 'added' },
    { text: ' pain.', kind: 'same' },
  ])
})

test('without what came it is the sentence of before, without what went that of after', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(words).map((some) => some.join(' ')))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = compareWords(before, after)
      const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
}) // prettier-ignore

test('two pages of thousands of sentences that have nothing in common are compared all the same', () => {
  const [before, after] = ['one', 'another'].map((name) =>
    Array.from({ length: 3_000 }, (_, at) => said(`${name} ${at * 7 + name.length}`)),
  ) as [ReadSentence[], ReadSentence[]]
  expect(compareSentences(before, after)).toHaveLength(6_000)
})
