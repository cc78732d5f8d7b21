import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/checks/text/fold-words.ts'
import { gluePoints } from '../../../src/checks/text/glue-points.ts'
import { wordsOf } from '../../../src/checks/text/words-of.ts'
import { readTable } from '../../read-table.ts'

const read = (text: string) => wordsOf(text).map((word) => word.text)

describe('a word is what a reader sees', () => {
  test.each([
    ['soft hyphens and marks without width', 'cu\u00ADre c\u200Bu\u2060re\uFEFF', ['cure', 'cure']],
    ['ligatures, wide and styled letters', 'ﬁbromyalgia ｃｕｒｅ 𝗰𝘂𝗿𝗲 𝓬𝓾𝓻𝓮', ['fibromyalgia', 'cure', 'cure', 'cure']],
    ['letters with lines through them', 'c\u0336u\u0336r\u0336e\u0336', ['cure']],
    ['letters of other alphabets that look the same', 'сurе hеаling', ['cure', 'healing']],
    ['composed and decomposed', 'Sjo\u0308gren Sjögren', ['sjögren', 'sjögren']],
    ['entities', 'relief&nbsp;now caf&eacute; cu&shy;re it&#39;s A&amp;B &bogus;', [
      'relief', 'now', 'café', 'cure', 'it', 'a', 'and', 'b', 'and', 'bogus',
    ]], // prettier-ignore
    ['apostrophes', 'patient’s patients‘ don’t O’Neil’s', ['patient', 'patients', "don't", "o'neil"]],
    ['hyphens, dashes and slashes', 'pain-free call/text low–cost', ['pain', 'free', 'call', 'text', 'low', 'cost']],
    ['numbers', '25-30% $1,500.50 1st 20mg ½ #1', [
      '25', '30', 'percent', '$', '1,500.50', '1st', '20mg', '1⁄2', '#', '1',
    ]], // prettier-ignore
    ['numbers of references are none', 'pain [1, 2] relief¹ eases2 sleep¹²', ['pain', 'relief', 'eases', 'sleep']],
    ['lost blanks', 'PainNeedles eCAM2015', ['pain', 'needles', 'ecam', '2015']],
  ])('%s', (_, text, words) => {
    expect(read(text)).toEqual(words)
  })

  test('no phrase reaches over the end of a sentence, but over the dot of an abbreviation', () => {
    const stops = (text: string) => wordsOf(text).flatMap((word) => (word.isAfterStop ? [word.text] : []))
    expect(stops('It helps; it heals. Now? Yes! PainNeedles')).toEqual(['it', 'now', 'yes', 'pain', 'needles'])
    expect(stops('Dr. Lee, L.Ac., sees J. Smith vs. Jones, e.g. No. 5')).toEqual([])
    expect(stops('痛い。治る')).toEqual(['治る'])
    expect(stops('relief&nbsp;now')).toEqual([])
  })

  test('what nobody sees is no mark', () => {
    expect(wordsOf('one \u200B two-three, four').map((word) => word.isAfterMark)).toEqual([false, false, false, true])
  })
})

describe('the place of a word leads back to it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      'Pain', 'cu\u00ADre', 'e\u0301', '\u0301', '&amp;', '&', '&#x', '&shy;', '&nbsp;', '&#65;', '&#1114112;', 'ﬀ', '½', '²',
      "'", '’', '[1]', '[', '12', '1,5', '%', '#', '\u200D', '👩‍⚕️', '\uD83D', '𝗰', 'İ', 'ß', 'NeedlesCalm', 'eCAM2015', 'сure',
    ), // prettier-ignore
  )
  test('of any text, decoded or not', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let before = 0
        for (const { text: word, start, end } of wordsOf(text)) {
          expect(foldWord(text.slice(start, end))).toBe(word)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = start
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a lost blank is told', () => {
  test.each(readTable('checks/glued.txt'))('$input', ({ input, result }) => {
    const points = gluePoints(input)
    const pieces = [0, ...points].map((from, index) => input.slice(from, points[index]))
    expect(pieces.map((piece) => piece.trim()).join(' | ')).toBe(result)
  })
})
