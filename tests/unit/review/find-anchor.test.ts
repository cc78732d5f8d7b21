import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAnchor, type Anchor, type PlacedText } from '../../../src/review/comments/find-anchor.ts'

/** The anchor of the first words in ⟦ ⟧, with so many characters of what stands around them, and the texts without the brackets. */
function anchored(marked: PlacedText[], around = 32): { texts: PlacedText[]; anchor: Anchor } {
  const texts = marked.map(({ path, text }) => ({ path, text: text.replace(/[⟦⟧]/g, '') }))
  const of = marked.find(({ text }) => text.includes('⟦'))!
  const [before = '', quote = '', behind = ''] = of.text.split(/[⟦⟧]/)
  return { texts, anchor: { path: of.path, quote, prefix: before.slice(-around), suffix: behind.slice(0, around) } }
}

const body = (...texts: string[]): PlacedText[] => texts.map((text, n) => ({ path: `body.${n}`, text }))

/** What is found in other texts than those that the comment was written on, as it reads there with brackets. */
function found(before: string[], after: string[]): string | null {
  const { anchor } = anchored(body(...before))
  const texts = body(...after)
  const place = findAnchor(texts, anchor)
  if (!place) return null
  const { text } = texts.find(({ path }) => path === place.path)!
  return `${place.path} ${text.slice(0, place.start)}⟦${text.slice(place.start, place.end)}⟧${text.slice(place.end)}`
}

test.each([
  ['nothing changed', ['It ⟦helps⟧ backs.'], ['It helps backs.'], 'body.0 It ⟦helps⟧ backs.'],
  ['a paragraph came before', ['It ⟦helps⟧ backs.'], ['Welcome.', 'It helps backs.'], 'body.1 It ⟦helps⟧ backs.'],
  ['a word came behind', ['It ⟦helps⟧ sore backs.'], ['It helps many sore backs.'], 'body.0 It ⟦helps⟧ many sore backs.'],
  ['words on both sides changed', ['It ⟦helps⟧ sore backs.'], ['This helps many necks.'], null],
  ['a word behind changed', ['Needling ⟦helps⟧ backs.'], ['Needling helps necks.'], 'body.0 Needling ⟦helps⟧ necks.'],
  ['the words are gone', ['It ⟦helps⟧ backs.'], ['It may help backs.'], null],
  ['only the same word elsewhere is left', ['It ⟦helps⟧ backs.', 'Rest helps.'], ['It is nice.', 'Rest helps.'], null],
  ['the second of two alike', ['It helps. ⟦It helps.⟧ So.'], ['It helps. It helps. So.'], 'body.0 It helps. ⟦It helps.⟧ So.'],
  ['two places alike, in its own piece once', ['⟦It helps.⟧', 'It helps.'], ['It helps.', 'It helps.'], 'body.0 ⟦It helps.⟧'],
  ['two places alike, none where it stood', ['⟦It helps.⟧'], ['So.', 'It helps.', 'It helps.'], null],
  ['long words in other surroundings', ['Yes: ⟦needles may help some backs⟧ now.'], ['We say needles may help some backs, a bit.'], 'body.0 We say ⟦needles may help some backs⟧, a bit.'],
])('%s', (_, before, after, expected) => {
  expect(found(before, after)).toBe(expected)
}) // prettier-ignore

const words = fc
  .array(fc.constantFrom('it', 'helps', 'backs', 'a', 'bit', 'é', '😀', '.'), { maxLength: 8 })
  .map((all) => all.join(' '))
const pieces = fc.array(words, { minLength: 1, maxLength: 5 }).map((texts) => body(...texts))
const anchors = fc.record({
  path: fc.constantFrom('body.0', 'body.1', 'title'),
  quote: words,
  prefix: words,
  suffix: words,
})

test('what is found are always exactly the words of the comment', () => {
  fc.assert(
    fc.property(pieces, anchors, (texts, anchor) => {
      const place = findAnchor(texts, anchor)
      if (place === null) return
      const { text } = texts.find(({ path }) => path === place.path)!
      expect(text.slice(place.start, place.end)).toBe(anchor.quote)
      expect(anchor.quote).not.toBe('')
    }),
  )
})

test('in unchanged texts a comment is found at its own words or, where nobody can tell, lost', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 12 }), (texts, which, from, length, around) => {
      const { path, text } = texts[which % texts.length]!
      const start = text === '' ? 0 : from % text.length
      const end = Math.min(text.length, start + 1 + (length % 10))
      const quote = text.slice(start, end)
      const anchor = {
        path,
        quote,
        prefix: text.slice(Math.max(0, start - around), start),
        suffix: text.slice(end, end + around),
      }
      const place = findAnchor(texts, anchor)
      expect(place ?? { path, start, end }).toEqual({ path, start, end })
      const isOnly =
        texts.filter((each) => each.text.includes(quote)).length === 1 &&
        text.indexOf(quote) === text.lastIndexOf(quote)
      expect(isOnly && quote !== '' && place === null).toBe(false)
    }),
  )
})
