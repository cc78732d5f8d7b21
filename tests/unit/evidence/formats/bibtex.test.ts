import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CSL_TYPES, type Name, type Work } from '../../../../src/evidence/csl.ts'
import { bibtex } from '../../../../src/evidence/formats/bibtex/index.ts'
import { recordWork } from '../../../../src/evidence/formats/record-work.ts'
import { readTable } from '../../../read-table.ts'

const workOf = (text: string): Work => {
  const { works, refused } = bibtex.read(text)
  expect(refused).toEqual([])
  expect(works).toHaveLength(1)
  return works[0]!.work
}
const titleOf = (value: string) => workOf(`@misc{a, title = {${value}}}`).title
const authorsOf = (value: string) => workOf(`@book{a, title = {T}, author = ${value}}`).author
const reasonsOf = (text: string) => bibtex.read(text).refused.map(({ reason }) => reason)
const remarksOf = (text: string) => bibtex.read(text).works.flatMap(({ remarks }) => remarks)

test('an entry is a work, with the fields a citation has', () => {
  const text = `
% Made by nobody's program
@comment{jabref-meta: databaseType:bibtex; {braces}}
@PREAMBLE{ "\\newcommand{\\noop}[1]{}" }
@String(jour = "Annals of" # { Invented Needling})

@Article{ Okafor2019 ,
  AUTHOR   = "Okafor, Ada and van den Berg-de Lange, Ineke and {Lantern Trial Group} and others",
  title    = {{N}eedling for {\\"A}rgerliche R{\\"u}cken: a \\emph{pilot}},
  journal  = jour,
  shortjournal = {Ann Invent Needling},
  year = 2019, month = mar # "~4", volume = {12}, number = 3, pages = {172--185},
  doi = {https://doi.org/10.5555/AIN.2019_12}, pmid = {12345678}, pmcid = {PMC7654321}, issn = {1741-427X, 1741-4288},
  url = {https://example.org/a\\_b}, urldate = {2020-01-05}, language = {english}, abstract = {Long {words}},
}`
  expect(bibtex.read(text)).toEqual({
    refused: [],
    works: [
      {
        line: 7,
        remarks: [],
        work: {
          type: 'article-journal',
          title: 'Needling for Ärgerliche Rücken: a pilot',
          author: [
            { family: 'Okafor', given: 'Ada' },
            { family: 'Berg-de Lange', given: 'Ineke', nonDroppingParticle: 'van den' },
            { literal: 'Lantern Trial Group' },
            { literal: 'et al' },
          ],
          containerTitle: 'Annals of Invented Needling',
          containerTitleShort: 'Ann Invent Needling',
          issued: { year: 2019, month: 3, day: 4 },
          volume: '12',
          issue: '3',
          page: '172-185',
          language: 'en',
          URL: 'https://example.org/a_b',
          accessedOn: '2020-01-05',
          ISSN: '1741-427X',
          identifiers: { doi: '10.5555/ain.2019_12', pmid: '12345678', pmcid: 'PMC7654321' },
        },
      },
    ],
  })
})

test('biblatex says the same in its own fields', () => {
  const text = `@article{b, title = {Moxa}, subtitle = {a survey}, journaltitle = {J Invent}, date = {2021-06}, volume = 4,
    issue = {Spring}, eid = {e12}, eprint = {23456789}, eprinttype = {pubmed}}`
  expect(workOf(text)).toEqual({
    type: 'article-journal',
    title: 'Moxa: a survey',
    containerTitle: 'J Invent',
    issued: { year: 2021, month: 6 },
    volume: '4',
    issue: 'Spring',
    number: 'e12',
    identifiers: { pmid: '23456789' },
  })
  expect(workOf('@report{c, title={R}, institution={Office of Needles}, location={Oslo}, number={NO-7}}')).toEqual({
    type: 'report',
    title: 'R',
    publisher: 'Office of Needles',
    publisherPlace: 'Oslo',
    number: 'NO-7',
  })
})

test.each([
  ['article', 'article-journal'],
  ['book', 'book'],
  ['incollection', 'chapter'],
  ['inbook', 'chapter'],
  ['inproceedings', 'chapter'],
  ['techreport', 'report'],
  ['report', 'report'],
  ['phdthesis', 'report'],
  ['online', 'webpage'],
  ['unpublished', 'report'],
  ['dataset', 'dataset'],
  ['misc', 'report'],
])('@%s is kept as %s', (entry, type) => expect(workOf(`@${entry}{a, title={T}}`).type).toBe(type))

test('a miscellaneous entry is what its fields make it', () => {
  expect(workOf('@misc{a, title={T}, howpublished={\\url{https://example.org/x}}}')).toMatchObject({
    type: 'webpage',
    URL: 'https://example.org/x',
  })
  expect(workOf('@misc{a, title={T}, archiveprefix={arXiv}, eprint={2101.00001}}').type).toBe('article')
})

test('a chapter takes from the book it refers to what it lacks', () => {
  const text = `@incollection{c, title={Chapter}, author={Ray, A}, crossref={b}, pages={1--9}}
@book{b, title={The Book}, author={Bo, B}, publisher={Inkwell}, year=2001}`
  expect(bibtex.read(text).works[0]!.work).toEqual({
    type: 'chapter',
    title: 'Chapter',
    author: [{ family: 'Ray', given: 'A' }],
    containerTitle: 'The Book',
    publisher: 'Inkwell',
    issued: { year: 2001 },
    page: '1-9',
  })
})

describe('LaTeX', () => {
  test.each(readTable('evidence/latex.txt'))('$input', ({ input, result }) => expect(titleOf(input)).toBe(result))

  test('what is not understood is kept and remarked', () =>
    expect(bibtex.read('@misc{a, title={The \\foo{x} sign}, url={https://example.org}}').works[0]).toMatchObject({
      work: { title: 'The \\foox sign' },
      remarks: [expect.stringContaining('\\foo')],
    }))
})

describe('names', () => {
  test.each<[string, Name[]]>([
    ['{Ada Okafor}', [{ family: 'Okafor', given: 'Ada' }]],
    ['{Ludwig van der Muhl}', [{ family: 'Muhl', given: 'Ludwig', nonDroppingParticle: 'van der' }]],
    ['{de la Fuente, Ana}', [{ family: 'Fuente', given: 'Ana', nonDroppingParticle: 'de la' }]],
    ['{Smith, Jr, John A.}', [{ family: 'Smith', given: 'John A.', suffix: 'Jr' }]],
    ['{{Board of Trials and Errors}}', [{ literal: 'Board of Trials and Errors' }]],
    ['{{\\"O}zg{\\"u}r, {\\c C}a{\\u g}la}', [{ family: 'Özgür', given: 'Çağla' }]],
    [
      '{Barnes {and} Sons, Ltd and A. Bo}',
      [
        { family: 'Barnes and Sons', given: 'Ltd' },
        { family: 'Bo', given: 'A.' },
      ],
    ],
    ['"Bo, A and others"', [{ family: 'Bo', given: 'A' }, { literal: 'et al' }]],
    [
      '{family=Lange, given=Ineke, prefix=van den}',
      [{ family: 'Lange', given: 'Ineke', nonDroppingParticle: 'van den' }],
    ],
    [
      '{Bo, A.; Ray, C.}',
      [
        { family: 'Bo', given: 'A.' },
        { family: 'Ray', given: 'C.' },
      ],
    ],
    ['{World Needle Organization}', [{ literal: 'World Needle Organization' }]],
  ])('%s', (value, names) => expect(authorsOf(value)).toEqual(names))
})

describe('a half-good file', () => {
  test('gives its good entries, and for the rest the line and the reason', () => {
    const { works, refused } = bibtex.read(`@article{good1, title = {One}, year = 2001}
@article{open, title = {Two, year = 2002}
@article{good2, title = "Three" year = 2003}
@article{notitle, year = 2004}
@article{odd, title = {Four}, = 3}
@article{quote, title = "Five } six", year = 2005}

@article{good3,
  title = {Seven}}`)
    expect(works.map(({ work, line }) => [line, work.title])).toEqual([
      [1, 'One'],
      [3, 'Three'],
      [8, 'Seven'],
    ])
    expect(refused).toEqual([
      { line: 2, reason: expect.stringContaining('not closed') },
      { line: 4, reason: expect.stringContaining('no title') },
      { line: 5, reason: expect.stringContaining('where a field should begin') },
      { line: 6, reason: expect.stringContaining('} too many') },
    ])
  })

  test('an entry that a brace ends too early is read with a remark', () => {
    const [one, two] = bibtex.read('@book{a, title = {A}}, year = 2001}\n@book{b, title={B}}').works
    expect([one!.work, two!.work.title]).toEqual([{ type: 'book', title: 'A' }, 'B'])
    expect(one!.remarks).toEqual([expect.stringContaining('a brace too many')])
  })

  test('a missing key, a missing comma, a trailing comma and brackets do no harm', () => {
    expect(workOf('@book{ title = {A}, }').title).toBe('A')
    expect(workOf('@book(key, title = {A (b)}, year = 2001)')).toMatchObject({ title: 'A (b)', issued: { year: 2001 } })
    expect(workOf('@book{Key with blanks, title={A}}').title).toBe('A')
  })

  test('an unclosed comment hides one line', () =>
    expect(bibtex.read('@comment{ open\n@book{a, title={A}}').works).toHaveLength(1))

  test('text without an entry says what one looks like', () => {
    expect(reasonsOf('Dear all, write to ada@example.org')).toEqual([expect.stringContaining('@article{')])
    expect(reasonsOf('')).toEqual(['There is nothing in this file.'])
  })
})

describe('short names', () => {
  const circle = '@string{a = b # "x"}\n@string{b = a}\n'
  test('in a circle are refused where they are the title, and left out elsewhere', () => {
    expect(reasonsOf(`${circle}@book{k, title = a}`)).toEqual([expect.stringContaining('circle of @string')])
    expect(remarksOf(`${circle}@book{k, title = {T}, publisher = b}`)).toEqual([expect.stringContaining('circle')])
  })
  test('that stand for nothing are said', () =>
    expect(remarksOf('@article{k, title={T}, journal = jinvent}')).toContainEqual(
      expect.stringContaining('“jinvent” stands for nothing'),
    ))
  test('that stand on each other a thousand deep are read in their order, refused against it', () => {
    const chain = Array.from({ length: 1000 }, (_, i) => `@string{s${i + 1} = s${i}}`)
    const used = '@book{k, title = s1000}'
    expect(workOf(['@string{s0 = "Deep"}', ...chain, used].join('\n')).title).toBe('Deep')
    expect(reasonsOf([...chain.toReversed(), '@string{s0 = "Deep"}', used].join('\n'))).toEqual([
      expect.stringContaining('deep'),
    ])
  })
  test('that grow without end are refused', () => {
    const laughs = Array.from({ length: 40 }, (_, i) => `@string{s${i + 1} = s${i} # s${i}}`)
    const text = ['@string{s0 = "ha"}', ...laughs, '@book{k, title = s40}'].join('\n')
    expect(reasonsOf(text)).toEqual([expect.stringContaining('longer than 50,000')])
    const wide = `@string{s0 = "${'ha'.repeat(20_000)}"}\n${'@book{k, title = {T}, publisher = s0}\n'.repeat(1000)}`
    expect(remarksOf(wide)).toContainEqual(expect.stringContaining('more text than a file may hold'))
  })
})

test.each<[string, string, string]>([
  ['100,000 open braces', `@article{a, title = ${'{'.repeat(100_000)}`, 'not closed'],
  [
    '100,000 braces that close',
    `@article{a, title = ${'{'.repeat(50_000)}x${'}'.repeat(50_000)}, year = 1}`,
    'longer than',
  ],
  ['a value of 30 MB', `@article{a, title = {${'word '.repeat(6_000_000)}}}`, 'longer than'],
  ['30 MB without an end', `@article{a, title = {${'x'.repeat(30_000_000)}`, 'not closed'],
  ['33 MB', 'x'.repeat(34_000_000), '32 MB'],
  ['100,000 entries left open', '@article{a, title={\n'.repeat(100_000), 'not closed'],
  ['100,000 comments left open', '@comment{\n'.repeat(100_000), 'no entry'],
  ['100,000 entries left open on one line', '@article{a, title={'.repeat(100_000), 'not closed'],
  ['a million fields of one name', `@article{a,${'b={x},'.repeat(1_000_000)}}`, 'more than 200 fields'],
  ['a million at-signs', '@'.repeat(1_000_000), 'no entry'],
  ['a million blanks in a name', `@article{a, title={ }, author={a${' '.repeat(49_000)}b}}`, 'no title'],
  ['a row of accents', `@article{a, x={}, author={${"\\'".repeat(20_000)}e}}`, 'no title'],
])('%s is answered in words', (_, text, reason) => {
  const { works, refused } = bibtex.read(text)
  expect(works).toEqual([])
  expect(refused[0]!.reason).toContain(reason)
})

test('20,000 works are read and the next one is refused', () => {
  const { works, refused } = bibtex.read('@book{a, title={T}}'.repeat(20_001))
  expect([works.length, refused.length]).toEqual([20_000, 1])
})

test.each(['@article{a\n', '@string{a\n', '@article{a}\n'])(
  '100,000 times %j is no longer a list of refusals than a file may hold works',
  (item) => {
    const { works, refused } = bibtex.read(item.repeat(100_000))
    expect([works.length, refused.length]).toEqual([0, 20_001])
    expect(refused.at(-1)!.reason).toContain('at most 20,000 works')
  },
)

test('any text gets an answer, with lines of the text', () => {
  const bits = fc.constantFrom(
    '@article{',
    '@string{',
    '{',
    '}',
    '"',
    ',',
    '=',
    '#',
    '\n',
    ' and ',
    'title',
    'author',
    'a',
    '\\"',
    '\\v',
    '$',
    '--',
    '(',
    ')',
    '\u0000',
    '\uD800',
    '%',
    '~',
    '{\\i}',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(bits, { maxLength: 80 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const lines = text.split(/\r\n?|\n/).length
        const { works, refused } = bibtex.read(text)
        expect(works.length + refused.length).toBeGreaterThan(0)
        for (const { line } of [...works, ...refused]) expect(line >= 1 && line <= lines).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

describe('what is written', () => {
  test('is BibTeX that needs nothing but UTF-8', () =>
    expect(
      bibtex.write!([
        {
          type: 'article-journal',
          title: 'Costs & 50% of {all} "needles" -- a_b $5',
          author: [
            { family: 'Müller', given: 'Jörg', suffix: 'Jr' },
            { literal: 'Needle & Thread Group' },
            { literal: 'et al' },
          ],
          containerTitle: 'Invented Annals',
          issued: { year: 2015, month: 3, day: 4 },
          volume: '1',
          issue: '2',
          page: '3-9',
          identifiers: { doi: '10.5555/x_y%z', pmid: '123' },
        },
      ]),
    ).toBe(`@article{muller2015,
  author = {Müller, Jr, Jörg and {Needle \\& Thread Group} and others},
  title = {{Costs \\& 50\\% of {\\textbraceleft}all{\\textbraceright} {\\textquotedbl}needles{\\textquotedbl} -{}- a\\_b \\$5}},
  journal = {Invented Annals},
  year = {2015},
  month = mar,
  day = {4},
  volume = {1},
  number = {2},
  pages = {3--9},
  doi = {10.5555/x_y%z},
  pmid = {123}
}
`))

  /**
   * Works as the library keeps them. BibTeX cannot hold: the kind of study, the day of the search and the notices; a
   * particle that drops (it comes back as one that stays); others in the middle of the authors (they move to the
   * end); a brace in a link (it comes back percent-encoded, as most browsers send it).
   */
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŁłŞşα-ω0-9&%$#_{}~^"'`\\()[\]<>.:;,?!–-]{1,12}$/)
  const line = (maxLength: number) =>
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ').slice(0, maxLength))
  const some = (maxLength = 50) => fc.option(line(maxLength), { nil: undefined })
  const name: fc.Arbitrary<Name> = fc.oneof(
    fc.record({ literal: line(60) }),
    fc.record(
      {
        family: line(30),
        given: line(30),
        nonDroppingParticle: fc.constantFrom('van den', 'de la', 'von'),
        suffix: fc.constantFrom('Jr', 'III'),
      },
      { requiredKeys: ['family', 'given'] },
    ),
  )
  const draft = fc.record({
    type: fc.constantFrom(...Object.keys(CSL_TYPES)),
    title: line(200),
    author: fc
      .tuple(fc.array(name, { maxLength: 5 }), fc.boolean())
      .map(([names, more]) => (more && names.length > 0 ? [...names, { literal: 'et al' }] : names)),
    issued: fc.option(
      fc.record(
        {
          year: fc.integer({ min: 1000, max: 2099 }),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
        },
        { requiredKeys: ['year'] },
      ),
    ),
    accessedOn: fc.constantFrom(undefined, '2024-02-29'),
    containerTitle: some(),
    containerTitleShort: some(),
    volume: some(),
    issue: some(),
    page: fc.constantFrom(undefined, '172-185', 'e45', 'S1-S9', '3, 5-7', 'CD013814'),
    number: some(),
    publisher: some(),
    publisherPlace: some(),
    edition: some(),
    language: fc.constantFrom(undefined, 'en', 'zh-Hant'),
    URL: fc.constantFrom([], ['https://example.org/a_b?c=d&e=%20~f#g']),
    ISSN: fc.constantFrom([], ['1741-427X']),
    identifiers: fc.subarray([
      { name: 'doi', text: '10.5555/a_b(c)<d>{e};f#g' },
      { name: 'pmid', text: '12345678' },
      { name: 'pmcid', text: 'PMC7654321' },
      { name: 'isbn', text: '9789240081789' },
      { name: 'cochraneId', text: 'CD001351.pub2' },
      { name: 'prospero', text: 'CRD42020149647' },
      { name: 'nct', text: 'NCT01234567' },
    ] as const),
  })

  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 3 }), (drafts) => {
        const works = drafts.flatMap((given) => {
          const record = recordWork(given)
          return 'work' in record ? [record.work] : []
        })
        fc.pre(works.length > 0)
        const { works: read, refused } = bibtex.read(bibtex.write!(works))
        expect(refused).toEqual([])
        expect(read.map(({ work }) => work)).toEqual(works)
      }),
      { numRuns: 300 },
    )
  })

  test('what BibTeX cannot hold is lost, and this is all of it', () => {
    const work: Work = {
      type: 'article-journal',
      title: 'T',
      author: [{ literal: 'et al' }, { family: 'Humboldt', given: 'A', droppingParticle: 'von' }],
      design: 'rct',
      searchedOn: '2020-01-01',
    }
    expect(workOf(bibtex.write!([work]))).toEqual({
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'Humboldt', given: 'A', nonDroppingParticle: 'von' }, { literal: 'et al' }],
    })
  })
})
