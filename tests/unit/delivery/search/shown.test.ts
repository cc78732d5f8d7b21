import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closestWord } from '../../../../src/delivery/search/closest-word.ts'
import { beginningOf, headline, markWords } from '../../../../src/delivery/search/headline.ts'
import { searchTextOf } from '../../../../src/delivery/search/search-text.ts'
import { wordsIn } from '../../../../src/delivery/search/words-in.ts'

const known = (...words: string[]) => words.map((word, index) => ({ word, pages: words.length - index }))

test.each([
  ['siatica', ['static', 'sciatica'], 'sciatica'],
  ['acupunture', ['acupressure', 'acupuncture'], 'acupuncture'],
  ['pian', ['plan', 'pain', 'pin'], 'pain'],
  ['pins', ['pine', 'spine'], null],
  ['sprn', ['spine', 'sprain'], null],
  ['pine', ['spine', 'pink'], 'spine'],
  ['leg', ['legs', 'let'], null],
  ['massage', ['message', 'passage'], 'message'],
  ['shoulder', ['soldier'], null],
  ['pain', ['pain'], null],
])('%s among %j is meant as %s', (typed, words, meant) => {
  expect(closestWord(typed, known(...words))).toBe(meant)
})

describe('what is shown of a text', () => {
  const words = new Set(['needle', 'needles', 'cafe'])

  test('has the words marked, whatever their accents and capitals, and everything else escaped', () => {
    expect(markWords('Needles <b>at</b> a “Café” & co', words)).toBe(
      '<mark>Needles</mark> &lt;b&gt;at&lt;/b&gt; a “<mark>Café</mark>” &amp; co',
    )
    expect(markWords('</mark><script>needle', words)).toBe('&lt;/mark&gt;&lt;script&gt;<mark>needle</mark>')
  })

  test('is where most of the words stand', () => {
    const text = `A needle. ${'Nothing of note. '.repeat(40)}At the café we show needles. ${'And more. '.repeat(40)}`
    const shown = headline(text, words)!
    expect(shown).toMatch(/^… .*<mark>café<\/mark> we show <mark>needles<\/mark>\. .* …$/)
    expect(headline('Nothing.', words)).toBeNull()
  })

  test('is one line, cut between words, or between characters where there are no blanks', () => {
    expect(headline('A\n\nneedle\tthere', words)).toBe('A <mark>needle</mark> there')
    expect(beginningOf('word '.repeat(100))).toMatch(/^(word ){47}word …$/)
    expect(beginningOf('🩹'.repeat(300))).not.toMatch(/\p{Cs}/u)
  })

  test('is safe and well formed for any text', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('needle ', '<mark>', '\n', ' '.repeat(80)),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(text, (parts) => {
        const html = headline(parts.join(''), words) ?? markWords(beginningOf(parts.join('')), words)
        expect(html.replaceAll(/<mark>[^<>]+<\/mark>/g, '')).not.toMatch(/[<>]/)
        expect(html).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

describe('what of a page is searched', () => {
  const passages = (...texts: [string, string, string][]) =>
    texts.map(([path, kind, text]) => ({ path, kind, text })) as never

  test('is its title first, then what stands out, then all else, then the works; without what is said for search engines', () => {
    const text = searchTextOf({
      data: {
        name: 'Sciatica',
        synonyms: ['Leg pain'],
        summary: 'It hurts.',
        codes: { icd10cm: 'M54.30' },
        tags: null,
      },
      passages: passages(
        ['name', 'name', 'Sciatica'],
        ['summary', 'paragraph', 'It hurts.'],
        ['body.1', 'heading', 'What helps'],
        ['body.2', 'paragraph', 'Walks.'],
        ['seo.title', 'seo', 'Best clinic'],
      ),
      works: ['A review'],
    })
    expect(text).toMatchObject({
      title: 'Sciatica',
      lead: 'It hurts.',
      body: 'What helps\nWalks.',
      names: ['sciatica', 'leg pain', 'm54 30'],
      weighed: {
        a: 'the sciatica the leg pain',
        b: 'the it hurts the what helps the m54 30',
        c: 'the what helps the walks',
        d: 'the a review',
      },
    })
    expect(text.terms).not.toContain('clinic')
  })

  test('is something for any page', () => {
    fc.assert(
      fc.property(fc.object(), fc.string({ unit: 'binary' }), (data, text) => {
        const { title } = searchTextOf({
          data: { ...data, body: text },
          passages: passages(['x', 'paragraph', text]),
          works: [text],
        })
        expect(typeof title).toBe('string')
      }),
    )
  })
})

test('words are found where they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      for (const { end, start, word } of wordsIn(text)) {
        expect(start).toBeLessThan(end)
        expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }
    }),
  )
})
