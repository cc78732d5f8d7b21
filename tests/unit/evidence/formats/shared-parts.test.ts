import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citeKeys } from '../../../../src/evidence/formats/cite-keys.ts'
import { plainText } from '../../../../src/evidence/formats/plain-text.ts'
import { readDate } from '../../../../src/evidence/formats/read-date.ts'
import { readDesign } from '../../../../src/evidence/formats/read-design.ts'
import { readName, tidyName } from '../../../../src/evidence/formats/read-name.ts'
import { readPages } from '../../../../src/evidence/formats/read-pages.ts'
import { recordedType } from '../../../../src/evidence/formats/recorded-type.ts'
import { recordWork, type WorkDraft } from '../../../../src/evidence/formats/record-work.ts'
import { sortSerials } from '../../../../src/evidence/formats/sort-serials.ts'
import { writeName } from '../../../../src/evidence/formats/write-name.ts'
import { readTable } from '../../../read-table.ts'

const paste = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))

describe('names', () => {
  test.each(readTable('evidence/name.txt'))('line $line: $input', ({ input, result }) => {
    expect(readName(input)).toEqual(JSON.parse(result))
  })

  test('any text is read without throwing, tidying what is tidy changes nothing, and what is written reads back', () => {
    fc.assert(
      fc.property(paste, (input) => {
        const name = readName(input)
        if (name === null) return
        expect(tidyName(name)).toEqual(name)
        const back = readName(writeName(name))!
        expect(readName(writeName(back))).toEqual(back)
      }),
      { numRuns: 1000 },
    )
  })
})

test.each(readTable('evidence/date.txt'))('the date on line $line: $input', ({ input, result }) => {
  const date = readDate(input)
  const parts = [date?.year, date?.month, date?.day].filter((part) => part !== undefined)
  expect(parts.map((part) => String(part).padStart(2, '0')).join('-') || '-').toBe(result)
})

test('any text is a date or none, and no part of a date is there without the one before it', () => {
  fc.assert(
    fc.property(paste, (input) => {
      const date = readDate(input)
      expect(date === null || (date.year !== undefined && !(date.day && !date.month))).toBe(true)
    }),
  )
})

test.each(readTable('evidence/pages.txt'))('the pages on line $line: $input', ({ input, result }) => {
  const [first = '', last] = input.split('|')
  expect(readPages(first, last)).toBe(result)
  expect(readPages(result)).toBe(result)
})

test.each(readTable('evidence/recorded-type.txt'))('the type on line $line: $input', ({ input, result }) => {
  const { type, remark } = recordedType(input)
  expect(remark === undefined ? type : `${type} !`).toBe(result)
  expect(remark ?? 'A remark.').toMatch(/^[A-Z“].*\.$/)
})

test('an unknown kind of thing in a journal is an article', () => {
  expect(recordedType('', true).type).toBe('article-journal')
})

test.each([
  ['Effects of <i>acupuncture</i> &amp; heat', 'Effects of acupuncture & heat'],
  ['Pain (p &lt; 0.05)', 'Pain (p < 0.05)'],
  ['If a<b and b>c', 'If a<b and b>c'],
  ['Two\n  lines\tand a tab', 'Two lines and a tab'],
  ['NUL\0 and soft\u00ADhyphen and bi\u202Edi', 'NUL and softhyphen and bidi'],
  ['e\u0301tude', 'étude'],
  ['a\uD800b', 'a\uFFFDb'],
  ['&amp;lt;i&amp;gt;In vivo&lt;/i&gt;', 'In vivo'],
  ['<span class="sc">In vivo</span>', 'In vivo'],
  ['<jats:italic toggle="yes">In vivo</jats:italic>', 'In vivo'],
])('%j is %j in plain text', (input, plain) => {
  expect(plainText(input)).toBe(plain)
})

test('plain text is not changed', () => {
  fc.assert(
    fc.property(
      fc.oneof(paste, fc.string({ unit: fc.constantFrom('&', 'amp;', 'lt;', '<', 'i>', '#38;', '/', ' ', '\u0301') })),
      (input) => {
        expect(plainText(plainText(input))).toBe(plainText(input))
      },
    ),
    { numRuns: 2000 },
  )
})

test('numbers of books and journals are told apart', () => {
  expect(
    sortSerials(['1741-427X (Print); 1741-4288 (Electronic)', '978-92-4-008178-9 (ebook)', '0306406152', 'WHO/123']),
  ).toEqual({
    ISSN: ['1741-427X', '1741-4288'],
    isbn: ['978-92-4-008178-9', '0306406152'],
    other: ['WHO/123'],
  })
})

test.each([
  ['rct', 'rct'],
  ['Randomized Controlled Trial', 'rct'],
  ['Systematic review with meta-analysis', 'systematic-review-ma'],
  ['Review', null],
  ['Journal Article', null],
  ['constructor', null],
])('the kind of study “%s” is %s', (text, design) => {
  expect(readDesign(text)).toBe(design)
})

test('each work of a file gets a key of its own, the same each time', () => {
  const work = (family: string, year?: number) => ({
    type: 'article-journal' as const,
    title: 'T',
    author: [{ family }],
    issued: { year },
  })
  const works = [work('Liu', 2015), work('Liu', 2015), work('Müller-Lüdenscheidt'), work('李'), work('Liu', 2015)]
  expect(citeKeys(works)).toEqual(['liu2015', 'liu2015b', 'mullerludenscheidt', 'work', 'liu2015c'])
  const many = citeKeys(Array.from({ length: 2000 }, () => work('Liu', 2015)))
  expect(new Set(many).size).toBe(2000)
})

describe('a record', () => {
  const made = (draft: WorkDraft) => recordWork({ title: 'A trial', type: 'article-journal', ...draft })

  test('without a title is none', () => {
    expect(recordWork({ title: ' <i></i> ', type: 'book' })).toEqual({ reason: expect.stringMatching(/no title/) })
  })

  test.each<[string, WorkDraft, object, RegExp]>([
    ['a DOI that is none', { identifiers: [{ name: 'doi', text: 'hello' }] }, {}, /DOI “hello” was left out/],
    ['a mistyped ISSN', { ISSN: ['1741-4271'] }, {}, /ISSN “1741-4271”/],
    ['a link that is none', { URL: ['javascript:alert(1)'] }, {}, /no web address/],
    ['a language that is none', { language: 'Klingonish-!' }, {}, /language/],
    ['a volume of 100 letters', { volume: 'v'.repeat(100) }, {}, /volume has more than 60/],
    ['a title of 2,000 letters', { title: 'T'.repeat(2000) }, { title: 'T'.repeat(1000) }, /title has more than 1000/],
    ['a thing of another kind', { type: 'thesis' }, { type: 'report' }, /thesis/],
    [
      'a Cochrane number of another version',
      {
        identifiers: [
          { name: 'doi', text: '10.1002/14651858.CD001351.pub2' },
          { name: 'cochraneId', text: 'CD001351' },
        ],
      },
      { identifiers: { doi: '10.1002/14651858.cd001351.pub2', cochraneId: 'CD001351.pub2' } },
      /another version/,
    ],
  ])('%s is left out or changed with a remark', (_, draft, work, remark) => {
    const { title, type } = { title: 'A trial', type: 'article-journal' }
    expect(made(draft)).toEqual({ work: { type, title, ...work }, remarks: [expect.stringMatching(remark)] })
  })

  test('of 600 authors keeps the first 499, and says that others follow', () => {
    const result = made({ author: Array.from({ length: 600 }, (_, i) => ({ family: `A${i}` })) })
    const { work, remarks } = result as Extract<typeof result, { work: unknown }>
    expect(work.author).toHaveLength(500)
    expect(work.author?.at(-1)).toEqual({ literal: 'et al' })
    expect(remarks).toHaveLength(1)
  })

  test.each<[string, WorkDraft, object]>([
    [
      'the DOI in a link',
      { URL: ['http://dx.doi.org/10.1155/2015/328196'] },
      { identifiers: { doi: '10.1155/2015/328196' } },
    ],
    [
      'the PubMed number in a link',
      { URL: ['https://pubmed.ncbi.nlm.nih.gov/25821485/'] },
      { identifiers: { pmid: '25821485' } },
    ],
    [
      'a link to elsewhere as it is',
      { URL: ['https://www.nice.org.uk/guidance/ng59'] },
      { URL: 'https://www.nice.org.uk/guidance/ng59' },
    ],
    [
      'the Cochrane number in a DOI, without inventing an ending',
      { identifiers: [{ name: 'doi', text: '10.1002/14651858.CD013814' }] },
      { identifiers: { doi: '10.1002/14651858.cd013814', cochraneId: 'CD013814' } },
    ],
    ['the first ISSN that fits', { ISSN: ['1234-5678', '1741-427X (Print)'] }, { ISSN: '1741-427X' }],
    [
      'a date without its impossible day',
      { issued: { year: 2015, month: 2, day: 30 } },
      { issued: { year: 2015, month: 2 } },
    ],
  ])('keeps %s', (_, draft, work) => {
    expect(made(draft)).toEqual({ work: { type: 'article-journal', title: 'A trial', ...work }, remarks: [] })
  })
})
