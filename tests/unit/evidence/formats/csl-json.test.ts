import { expect, test } from 'vitest'
import type { Work } from '../../../../src/evidence/csl.ts'
import { cslJson } from '../../../../src/evidence/formats/csl-json/index.ts'
import { partsOf } from './parts-of.ts'

const { read, write } = cslJson
const item = (more: object) => JSON.stringify([{ id: 'a', type: 'article-journal', title: 'A trial', ...more }])
const one = (text: string) => {
  const { works, refused } = read(text)
  expect(refused).toEqual([])
  expect(works).toHaveLength(1)
  return works[0]!
}

test.each<[string, string, Partial<Work>]>([
  ['one object', '{"type":"book","title":"A book"}', { type: 'book', title: 'A book' }],
  ['a byte order mark', `\uFEFF${item({})}`, { title: 'A trial' }],
  [
    'the answer of Crossref',
    '{"status":"ok","message":{"type":"journal-article","title":["A trial"],"container-title":["Pain"],"short-container-title":["P"]}}',
    { type: 'article-journal', title: 'A trial', containerTitle: 'Pain', containerTitleShort: 'P' },
  ],
  [
    'a list of Crossref',
    '{"message":{"items":[{"title":["A trial"],"type":"journal-article"}]}}',
    { title: 'A trial' },
  ],
  ['items of Zotero', '{"items":[{"title":"A trial","type":"article-journal"}]}', { title: 'A trial' }],
  ['a subtitle', item({ title: ['Needles'], subtitle: ['A trial'] }), { title: 'Needles: A trial' }],
  [
    'markup and entities in a title',
    item({ title: 'A <i>trial</i> of&nbsp;needles &amp;\n heat' }),
    { title: 'A trial of needles & heat' },
  ],
  [
    'numbers as numbers',
    item({ volume: 29, issue: 2, page: 172, PMID: 23269281, edition: 2 }),
    { volume: '29', issue: '2', page: '172', edition: '2', identifiers: { pmid: '23269281' } },
  ],
  ['a PMCID without its letters', item({ PMCID: 4364128 }), { identifiers: { pmcid: 'PMC4364128' } }],
  [
    'nested date parts',
    item({ issued: { 'date-parts': [[2015, 3, 4]] } }),
    { issued: { year: 2015, month: 3, day: 4 } },
  ],
  ['flat date parts', item({ issued: { 'date-parts': [2015, 3] } }), { issued: { year: 2015, month: 3 } }],
  ['date parts as texts', item({ issued: { 'date-parts': [['2015', '03']] } }), { issued: { year: 2015, month: 3 } }],
  [
    'a span within a month',
    item({
      issued: {
        'date-parts': [
          [2015, 3, 4],
          [2015, 3, 10],
        ],
      },
    }),
    { issued: { year: 2015, month: 3 } },
  ],
  [
    'a span of years',
    item({
      issued: {
        'date-parts': [
          [2014, 12],
          [2015, 1],
        ],
      },
    }),
    { issued: { year: 2014 } },
  ],
  ['an EDTF date', item({ issued: '2015-03' }), { issued: { year: 2015, month: 3 } }],
  ['a raw date', item({ issued: { raw: '2015 Mar-Apr' } }), { issued: { year: 2015 } }],
  ['a year', item({ issued: 2015 }), { issued: { year: 2015 } }],
  [
    'no date of Crossref, and that of print',
    item({ issued: { 'date-parts': [[null]] }, 'published-print': { 'date-parts': [[2018, 5]] } }),
    { issued: { year: 2018, month: 5 } },
  ],
  ['no date', item({ issued: { 'date-parts': [] } }), { issued: undefined }],
  [
    'particles',
    item({ author: [{ 'non-dropping-particle': 'van den', family: 'Berg-de Lange', given: 'I' }] }),
    { author: [{ nonDroppingParticle: 'van den', family: 'Berg-de Lange', given: 'I' }] },
  ],
  [
    'particles within the family name',
    item({ author: [{ family: 'van den Berg-de Lange', given: 'I' }] }),
    { author: [{ nonDroppingParticle: 'van den', family: 'Berg-de Lange', given: 'I' }] },
  ],
  [
    'groups',
    item({
      author: [
        { literal: 'Pain Study' },
        { name: 'Pain Group' },
        { family: 'Lee', sequence: 'first', affiliation: [] },
      ],
    }),
    { author: [{ literal: 'Pain Study' }, { literal: 'Pain Group' }, { family: 'Lee' }] },
  ],
  ['names as texts', item({ author: ['Lee, J', 7, null, {}] }), { author: [{ family: 'Lee', given: 'J' }] }],
  [
    'lists of numbers',
    item({ ISSN: ['1741-4271', '1741-4288'], ISBN: ['http://id.crossref.org/isbn/9789240081789'] }),
    { ISSN: '1741-4288', identifiers: { isbn: '9789240081789' } },
  ],
  [
    'the link of the DOI as the DOI',
    item({ URL: 'https://doi.org/10.1155/2015/328196' }),
    { URL: undefined, identifiers: { doi: '10.1155/2015/328196' } },
  ],
  ['an article number', item({ 'article-number': 'e045961' }), { number: 'e045961' }],
  [
    'numbers in a note, as Zotero',
    item({ note: 'PMID: 25821485\nPMCID: PMC4364128\nsecret: yes' }),
    { identifiers: { pmid: '25821485', pmcid: 'PMC4364128' } },
  ],
  [
    'the kind of study in genre',
    item({ genre: 'Systematic review with meta-analysis' }),
    { design: 'systematic-review-ma' },
  ],
  [
    'what is ours',
    item({
      custom: {
        design: 'rct',
        cochraneId: 'CD013814',
        prospero: 'CRD42020149647',
        nct: 'NCT01234567',
        searchedOn: '2019-08-29',
      },
    }),
    {
      design: 'rct',
      searchedOn: '2019-08-29',
      identifiers: { cochraneId: 'CD013814', prospero: 'CRD42020149647', nct: 'NCT01234567' },
    },
  ],
  [
    'values that are no text',
    item({
      volume: {},
      issue: [],
      page: null,
      publisher: true,
      custom: 'x',
      ISSN: {},
      note: 5,
      accessed: [],
      issued: [],
      editor: 5,
    }),
    { volume: undefined, issued: undefined },
  ],
])('reads %s', (_, text, work) => {
  expect(partsOf(one(text).work, work)).toEqual(work)
})

test('never keeps an abstract', () => {
  expect(JSON.stringify(read(item({ abstract: '<jats:p>Secret</jats:p>', keyword: 'Secret' })))).not.toContain('Secret')
})

test('each record stands by itself: the good are read, the others listed by line and reason', () => {
  const { works, refused } = read(
    [
      '[',
      '{"title":"One","type":"book"},',
      '{"title":"Broken","type":"book",},',
      '{"type":"book"},',
      '"a text",',
      '{"title":"Torn },',
      '},',
      '{"title":"Last","type":"book"}',
      ']',
    ].join('\n'),
  )
  expect(works.map(({ line, work }) => [line, work.title])).toEqual([
    [2, 'One'],
    [8, 'Last'],
  ])
  expect(refused.map(({ line, reason }) => [line, reason.slice(0, 40)])).toEqual([
    [3, expect.stringContaining('not written as JSON')],
    [4, expect.stringContaining('no title')],
    [5, expect.stringContaining('“"a text"')],
    [6, expect.stringContaining('not written')],
  ])
})

test.each([
  ['[]', /no record/],
  ['[{"title":"A trial","type":"book"', /breaks off/],
  ['hello', /“hello” is no record/],
  [`{"title":"A","x":${'['.repeat(100)}${']'.repeat(100)}}`, /more than 64 deep/],
])('%.40s is refused in words', (text, reason) => {
  expect(read(text)).toEqual({ works: [], refused: [{ line: 1, reason: expect.stringMatching(reason) }] })
})

test('objects may stand one a line', () => {
  expect(read('{"title":"One","type":"book"}\n{"title":"Two","type":"book"}').works.map(({ line }) => line)).toEqual([
    1, 2,
  ])
})

test('a notice that is none of ours is passed over', () => {
  const notices = [
    { type: 'retraction', source: 'crossref', doi: 'no', noticedOn: 'never', pmid: '1' },
    { type: 'gossip', source: 'crossref' },
    null,
    'x',
  ]
  expect(one(item({ custom: { notices } })).work.notices).toEqual([
    { type: 'retraction', source: 'crossref', pmid: '1' },
  ])
})

/** The variables of the CSL 1.0.2 input schema that we write; it allows no others (additionalProperties: false). */
const SCHEMA =
  'id type title author container-title container-title-short issued accessed volume issue page number publisher publisher-place edition language DOI PMID PMCID ISSN ISBN URL custom'
test('writes only what the schema of CSL 1.0.2 allows, and nothing empty', () => {
  const written = JSON.parse(
    write!([
      {
        type: 'article-journal',
        title: 'A trial',
        author: [{ family: 'Lee', given: null, nonDroppingParticle: '' }, { literal: 'Pain Study', family: null }, {}],
        containerTitle: null,
        containerTitleShort: 'P',
        issued: { year: 2015, month: null, day: null },
        accessedOn: '2024-05-06T12:00:00.000Z',
        volume: '29',
        issue: '',
        page: '1',
        number: '2',
        publisher: 'P',
        publisherPlace: 'Q',
        edition: '2',
        URL: 'https://example.org',
        language: 'en',
        ISSN: '1741-427X',
        identifiers: {
          doi: '10.1155/a',
          pmid: '1',
          pmcid: 'PMC1',
          isbn: '9789240081789',
          cochraneId: 'CD013814',
          prospero: null,
          nct: 'NCT01234567',
        },
        design: 'rct',
        searchedOn: '2019-08-29',
        notices: [{ type: 'retraction', source: 'pubmed', label: null }],
      },
      { type: 'report', title: 'Bare', author: [], issued: {}, identifiers: {} },
    ]),
  )
  expect(Object.keys(written[0]).filter((name) => !SCHEMA.split(' ').includes(name))).toEqual([])
  expect(written[0]).toMatchObject({
    id: 'lee2015',
    author: [{ family: 'Lee' }, { literal: 'Pain Study' }],
    issued: { 'date-parts': [[2015]] },
    accessed: { 'date-parts': [[2024, 5, 6]] },
    PMID: '1',
    custom: {
      design: 'rct',
      cochraneId: 'CD013814',
      nct: 'NCT01234567',
      searchedOn: '2019-08-29',
      notices: [{ type: 'retraction', source: 'pubmed' }],
    },
  })
  expect(written[1]).toEqual({ id: 'bare', type: 'report', title: 'Bare' })
})
