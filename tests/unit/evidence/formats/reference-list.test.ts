import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Name, Work } from '../../../../src/evidence/csl.ts'
import { formatReference } from '../../../../src/evidence/format-reference/format-reference.ts'
import { referenceList } from '../../../../src/evidence/formats/reference-list/index.ts'
import { readTable } from '../../../read-table.ts'

const read = (text: string) => referenceList.read(text)
const titlesOf = (text: string) => read(text).works.map(({ line, work }) => [line, work.title])

describe('each shape of reference', () => {
  const cases = readFileSync(new URL('../../../fixtures/evidence/pasted-references.txt', import.meta.url), 'utf8')
    .split(/\n(?=> )/)
    .slice(1)
    .map((text) => {
      const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
      return { reference: first.slice(2), expected: rest }
    })

  test('there are many', () => expect(cases.length).toBeGreaterThan(70))

  test.each(cases)('$reference', ({ reference, expected }) => {
    const { works, refused } = read(reference)
    expect(works.length + refused.length).toBe(1)
    const said = works.flatMap(({ work, remarks }) => [...linesOf(work), ...remarks.map((text) => `remark: ${text}`)])
    const all = [...refused.map(({ reason }) => `refused: ${reason}`), ...said]
    // A remark and a refusal are given by their first words.
    expect(
      all.map((line, i) => (/^(?:remark|refused): /.test(line) ? line.slice(0, expected[i]?.length) : line)),
    ).toEqual(expected)
  })
})

function linesOf(work: Work): string[] {
  const { issued, identifiers } = work
  const lines: [string, string | null | undefined][] = [
    ['type', work.type],
    ['authors', work.author?.map(nameOf).join('; ')],
    ['date', [issued?.year, issued?.month, issued?.day].filter(Boolean).join('-')],
    ['title', work.title],
    ['in', work.containerTitle],
    ['volume', work.volume],
    ['issue', work.issue],
    ['pages', work.page],
    ['number', work.number],
    ['edition', work.edition],
    ['publisher', work.publisher],
    ['place', work.publisherPlace],
    ['link', work.URL],
    ['read on', work.accessedOn],
    ['issn', work.ISSN],
    ['language', work.language],
    ...Object.entries(identifiers ?? {}),
  ]
  return lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`)
}

function nameOf({ literal, family, given, nonDroppingParticle, droppingParticle, suffix }: Name): string {
  if (literal) return `{${literal}}`
  const last = [nonDroppingParticle, family].filter(Boolean).join('_')
  return [last, [given, droppingParticle].filter(Boolean).join('_'), suffix].filter(Boolean).join(', ')
}

describe('a list', () => {
  test('is parted by its numbers, however they are written, and wrapped lines are joined', () => {
    const { works, refused } = read(`References

1. Okafor A, Lindqvist BM, Tanaka K. Needling the lantern nerve: a
randomized trial. J Invent Med. 2019;12(3):45-
67. doi:10.5555/
jim.2019.45
2. Ferreira L, Skog M. Cupping in imaginary athletes and acupunc-
ture in non-
athletes. Invented Sports Med.
2020;8(1):12-19.
[3] Tanaka K. Square. Pilot J. 2011;1:2.
(4) Tanaka K. Round. Pilot J. 2011;1:3.
5) Tanaka K. Half round. Pilot J. 2011;1:4.
6\tTanaka K. Tabbed. Pilot J. 2011;1:5.

Book your visit`)
    expect(works.map(({ line, work }) => [line, work.title, work.page])).toEqual([
      [3, 'Needling the lantern nerve: a randomized trial', '45-67'],
      [7, 'Cupping in imaginary athletes and acupuncture in non-athletes', '12-19'],
      [11, 'Square', '2'],
      [12, 'Round', '3'],
      [13, 'Half round', '4'],
      [14, 'Tabbed', '5'],
    ])
    expect(works[0]!.work.identifiers).toEqual({ doi: '10.5555/jim.2019.45' })
    expect(works.flatMap(({ remarks }) => remarks)).toEqual([
      expect.stringContaining('joined again'),
      expect.stringContaining('“acupuncture”'),
    ])
    expect(refused).toEqual([{ line: 16, reason: expect.stringContaining('does not look like a reference') }])
  })

  test('without numbers is parted where a reference is complete and another begins', () =>
    expect(
      titlesOf(`Bibliography
Okafor A, Lindqvist BM, Tanaka K. Needling the lantern nerve: a
randomized trial. J Invent Med. 2019;12(3):45-67.
Ferreira L, Skog M. Cupping in imaginary athletes. Invented
Sports Med. 2020;8(1):12-19.
Tanaka, K. (2003). One line. Pilot Journal, 1(2), 3–4. https://doi.org/10.5555/x.1
Imaginary Health Organization. Guideline for the care of lantern
pain. Geneva: Imaginary Health Organization; 2023.
• Tanaka K. Bulleted. Pilot J. 2011;1:2.
• Tanaka K. Bulleted too. Pilot J. 2012;1:2.`),
    ).toEqual([
      [2, 'Needling the lantern nerve: a randomized trial'],
      [4, 'Cupping in imaginary athletes'],
      [6, 'One line'],
      [7, 'Guideline for the care of lantern pain'],
      [9, 'Bulleted'],
      [10, 'Bulleted too'],
    ]))

  test('in the middle of a page gives its references, and the sentences around it are refused', () => {
    const { works, refused } = read(`Our needles are gentle. In 2019 we moved.

1. Tanaka K. One. Pilot J. 2011;1:2.

2. Tanaka K. Two. Pilot J. 2012;1:2.

About us

Open since 2009. Call (555) 010-0199 or see https://example.org`)
    expect(works.map(({ line }) => line)).toEqual([3, 5])
    expect(refused.map(({ line }) => line)).toEqual([1, 7, 9])
  })

  test('of nothing says so', () => {
    expect(read(' \n ').refused).toEqual([{ line: 1, reason: 'There is nothing in this file.' }])
    expect(read('References:').refused).toEqual([{ line: 1, reason: 'There is no reference in this text.' }])
  })
})

test('the works of the demo, printed in each style, are read with their numbers and without a doubt', () => {
  for (const { input, result } of readTable('evidence/demo-references.txt')) {
    const { works, refused } = read(result)
    expect({ input, refused, remarks: works.flatMap(({ remarks }) => remarks) }).toEqual({
      input,
      refused: [],
      remarks: [],
    })
    const { author, issued, title, containerTitle, publisher, number, type } = works[0]!.work
    expect(author!.length).toBeGreaterThan(0)
    expect(result).toContain(String(issued!.year))
    expect(result).toContain(title)
    expect(type === 'report' ? (publisher ?? number ?? 'the author') : containerTitle).toBeTruthy()
  }
})

describe('what our own styles print', () => {
  /**
   * Plain works in journals. Left out, since print does not tell: more than six authors (AMA names three), groups and
   * suffixes beside people (see the cases), given names (initials are printed), a full stop within a title or a journal,
   * titles and journals that begin with a small letter or hold words like "Vol." or dates, journals with a comma.
   */
  const family = fc.constantFrom(
    'Okafor',
    'Lindqvist',
    'Tanaka',
    'Berg-de Lange',
    "O'Neil",
    'Müller',
    'Ó Briain',
    'García Luna',
    'Li',
    'Ng',
    'McDonough',
    'Łukasz',
    'Ma',
    'Do',
    'Å',
  )
  const person = fc.record(
    {
      family,
      given: fc.constantFrom('Ada', 'Bo-Mats', 'J', 'FJPM', 'George David', 'Élodie', 'Jun-Hwan', 'K. L.'),
      nonDroppingParticle: fc.constantFrom('van den', 'de', 'von', 'de la'),
    },
    { requiredKeys: ['family', 'given'] },
  )
  const word = fc.constantFrom(
    'needling',
    'of',
    'the',
    'and',
    'lantern',
    'pain',
    'low-back',
    'in',
    '2015',
    'vs',
    '(pilot)',
    'Acupuncture',
    'A',
    'qi,',
    'trial:',
    'GABA-A',
    'β-blockers',
    '12',
    'RCTs',
    'women’s',
    'sham/real',
    '95%',
    'IL-6',
    'Chinese',
    'e.g.,',
  )
  const words = (first: string[], minLength: number) =>
    fc
      .tuple(fc.constantFrom(...first), fc.array(word, { minLength, maxLength: 9 }))
      .map(([head, tail]) => [head, ...tail].join(' '))
  const title = fc
    .tuple(
      words(['Needling', 'Does it help', 'Anti-inflammatory', 'The', 'Is there'], 2),
      fc.constantFrom('lasting', 'care', 'relief?', 'people'),
    )
    .map(([head, last]) => `${head} ${last}`)
  const journal = fc.constantFrom(
    'J Invent Med',
    'The Imaginary Journal of Pain',
    'Annals of Imaginary Medicine',
    'BMJ',
    'PLoS Imag',
    'Needles & Threads',
    'Evidence-Based Invented and Alternative Medicine',
    'Medicine (Baltimore)',
    'Lantern',
    'Pain',
    'J Altern Imag Med',
    'eNeedle',
    'Trials',
  )
  const page = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 99 }))
      .map(([first, more]) => `${first}-${first + more}`),
    fc.constantFrom('7', '328196', 'e045961', 'S12-S19', 'e12-e19', '1a'),
  )
  const work = fc.record(
    {
      type: fc.constant('article-journal' as const),
      title,
      author: fc.array(person, { minLength: 1, maxLength: 6 }),
      containerTitle: journal,
      issued: fc.record({ year: fc.integer({ min: 1900, max: 2029 }) }),
      volume: fc.oneof(fc.integer({ min: 1, max: 400 }).map(String), fc.constant('2015')),
      issue: fc.constantFrom('1', '12', '2-3', 'Suppl 1', 'Pt 2'),
      page,
      identifiers: fc.record({ doi: fc.constantFrom('10.5555/jim.2019.45', '10.5555/s0140-6736(02)11472-3') }),
    },
    { requiredKeys: ['type', 'title', 'author', 'containerTitle', 'issued', 'volume', 'page'] },
  )
  const familyOf = ({ nonDroppingParticle, family: name }: Name) =>
    [nonDroppingParticle, name].filter(Boolean).join(' ')

  test.each(['ama', 'vancouver', 'apa'] as const)('%s is read back', (style) => {
    fc.assert(
      fc.property(work, (given) => {
        const printed = formatReference(given, style)
        const { works, refused } = read(printed)
        expect({ printed, refused }).toEqual({ printed, refused: [] })
        const told = ({
          author,
          issued,
          title: name,
          containerTitle,
          volume,
          issue,
          page: pages,
          identifiers,
        }: Work) => ({
          families: author?.map(familyOf),
          year: issued?.year,
          title: name,
          containerTitle,
          volume,
          issue,
          pages,
          doi: identifiers?.doi,
        })
        expect({ printed, ...told(works[0]!.work) }).toEqual({ printed, ...told(given) })
      }),
      { numRuns: 500 },
    )
  })
})

test('any text gets an answer, with lines of the text', () => {
  const bits = fc.constantFrom(
    'Okafor A',
    ', ',
    '. ',
    '; ',
    ' and ',
    'et al',
    '(2019)',
    '2019;12(3):45-67',
    'doi:10.5555/',
    'J Invent Med',
    '\n',
    '\n\n',
    '1. ',
    '[2] ',
    '“',
    '"',
    'In: ',
    'eds.',
    'Vol. ',
    '–',
    'https://',
    'Accessed ',
    'PhD*',
    '†',
    '(',
    ')',
    '\u0000',
    '\uD800',
    '王',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const lines = text.split(/\r\n?|\n/).length
        const { works, refused } = read(text)
        expect(works.length + refused.length).toBeGreaterThan(0)
        for (const { line } of [...works, ...refused]) expect(line >= 1 && line <= lines).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

test.each<[string, string]>([
  ['33 MB', 'x'.repeat(34_000_000)],
  ['a line of 2 MB', 'Okafor A. '.repeat(200_000)],
  ['a line of 4,999 names', 'Li J, '.repeat(800)],
  ['initials without end', `Li ${'J. '.repeat(1600)}`],
  ['brackets without end', `${'('.repeat(4900)}2019)`],
  ['numbers without end', `Li J. T. J. 2019;${'12-'.repeat(1600)}`],
  ['pages without end', `Li J. T. J. 2019;12:${'1-2, '.repeat(900)}x`],
  ['capitals without end', 'Ab '.repeat(1600)],
  ['one long word', 'A'.repeat(4999)],
  ['years without end', '(2019) '.repeat(700)],
  ['full stops without end', 'Ab. '.repeat(1200)],
  ['links without end', 'https://a'.repeat(540)],
  ['DOIs without end', '10.5555/'.repeat(600)],
  ['blanks', `a${' '.repeat(4990)}b`],
  ['half a million lines', 'x\n'.repeat(500_000)],
  ['a paragraph of 40,000 lines', 'Some words that go on\n'.repeat(40_000)],
  ['a list of 2 MB', 'Li J. T. J. 2019;1:2.\n'.repeat(100_000)],
  ['a thousand paragraphs and more', 'no reference\n\n'.repeat(5000)],
])('%s: answered in words', (_, text) => {
  const { works, refused } = read(text)
  expect(works.length + refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThanOrEqual(501)
})
