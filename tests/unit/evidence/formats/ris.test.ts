import { expect, test } from 'vitest'
import type { Work } from '../../../../src/evidence/csl.ts'
import { ris } from '../../../../src/evidence/formats/ris/index.ts'
import { partsOf } from './parts-of.ts'

const { read, write } = ris
const lines = (...tags: string[]) => ['TY  - JOUR', 'TI  - A trial', ...tags, 'ER  - ', ''].join('\n')
const one = (text: string) => {
  const { works, refused } = read(text)
  expect(refused).toEqual([])
  expect(works).toHaveLength(1)
  return works[0]!
}

/** How exporters differ from the specification: the text, and what of the work it must give. */
test.each<[string, string, Partial<Work>]>([
  ['a byte order mark', `\uFEFF${lines()}`, { title: 'A trial' }],
  ['CR LF', lines().replaceAll('\n', '\r\n'), { title: 'A trial' }],
  ['CR alone', lines().replaceAll('\n', '\r'), { title: 'A trial' }],
  ['one blank before the hyphen', lines().replaceAll('  - ', ' - '), { title: 'A trial' }],
  ['no blank after the hyphen at the end', 'TY  - JOUR\nTI  - A trial\nER  -', { title: 'A trial' }],
  ['tags in lower case', lines('vl  - 29').replace('TY', 'ty').replace('ER', 'er'), { title: 'A trial', volume: '29' }],
  ['no final ER', 'TY  - JOUR\nTI  - A trial', { title: 'A trial' }],
  ['blanks before the tag', lines('  VL  - 29'), { volume: '29' }],
  ['blank lines within', lines('', 'VL  - 29', ''), { volume: '29' }],
  [
    'a value over lines',
    'TY  - JOUR\nTI  - A trial\n of  needles\nin - depth\nER  - ',
    { title: 'A trial of needles in - depth' },
  ],
  ['T1', 'TY  - JOUR\nT1  - A trial\nER  - ', { title: 'A trial' }],
  ['A1', lines('A1  - Liu, Lizhou'), { author: [{ family: 'Liu', given: 'Lizhou' }] }],
  [
    'AU and A1 in their order',
    lines('AU  - Liu, L', 'A1  - Lee, J', 'A2  - Editor, E'),
    {
      author: [
        { family: 'Liu', given: 'L' },
        { family: 'Lee', given: 'J' },
      ],
    },
  ],
  [
    'JF',
    lines('JF  - Clinical Journal of Pain', 'JA  - Clin J Pain'),
    { containerTitle: 'Clinical Journal of Pain', containerTitleShort: 'Clin J Pain' },
  ],
  [
    'T2 and JO',
    lines('T2  - Clinical Journal of Pain', 'JO  - Clin J Pain'),
    { containerTitle: 'Clinical Journal of Pain', containerTitleShort: 'Clin J Pain' },
  ],
  ['JO alone', lines('JO  - Clinical Journal of Pain'), { containerTitle: 'Clinical Journal of Pain' }],
  ['Y1', lines('Y1  - 2015/03/04/'), { issued: { year: 2015, month: 3, day: 4 } }],
  ['PY and a finer DA', lines('PY  - 2015', 'DA  - 2015/03//'), { issued: { year: 2015, month: 3 } }],
  ['PY and a DA of another year', lines('PY  - 2018', 'DA  - 2017/12/01'), { issued: { year: 2018 } }],
  ['SP and EP', lines('SP  - 172', 'EP  - 185'), { page: '172-185' }],
  ['a range in SP, and EP', lines('SP  - 172-85', 'EP  - 85'), { page: '172-185' }],
  [
    'a DOI in capitals as a link',
    lines('DO  - https://doi.org/10.1097/AJP.0B013E31824909F9'),
    { identifiers: { doi: '10.1097/ajp.0b013e31824909f9' } },
  ],
  ['the DOI in M3', lines('M3  - doi: 10.1155/2015/328196'), { identifiers: { doi: '10.1155/2015/328196' } }],
  ['the DOI in N1', lines('N1  - doi:10.1155/2015/328196'), { identifiers: { doi: '10.1155/2015/328196' } }],
  [
    'the DOI in UR',
    lines('UR  - http://dx.doi.org/10.1155/2015/328196'),
    { identifiers: { doi: '10.1155/2015/328196' } },
  ],
  ['two links in UR', lines('UR  - https://example.org/a https://example.org/b'), { URL: 'https://example.org/a' }],
  ['the PMID in AN', lines('AN  - 25821485'), { identifiers: { pmid: '25821485' } }],
  ['the PMID in AN of PubMed', lines('AN  - 25821485', 'DB  - PubMed'), { identifiers: { pmid: '25821485' } }],
  ['the number of another database in AN', lines('AN  - 25821485', 'DB  - Embase'), { identifiers: undefined }],
  ['the PMCID in C2, as EndNote', lines('C2  - PMC4364128'), { identifiers: { pmcid: 'PMC4364128' } }],
  ['the PMID in C2, as Scopus', lines('C2  - 25821485'), { identifiers: { pmid: '25821485' } }],
  [
    'numbers in notes, as Zotero',
    lines('N1  - PMID: 25821485', 'N1  - PMCID: PMC4364128', 'N1  - a private thought'),
    { identifiers: { pmid: '25821485', pmcid: 'PMC4364128' } },
  ],
  ['an ISSN in SN', lines('SN  - 1741-427X (Print)'), { ISSN: '1741-427X' }],
  ['two ISSN in SN', lines('SN  - 1741-427X 1741-4288'), { ISSN: '1741-427X' }],
  ['an ISBN in SN', lines('SN  - 978-92-4-008178-9'), { identifiers: { isbn: '9789240081789' }, ISSN: undefined }],
  ['a language by its name', lines('LA  - English'), { language: 'en' }],
  ['a kind of study in M3', lines('M3  - Randomized Controlled Trial'), { design: 'rct' }],
  [
    'a book by its editors',
    'TY  - BOOK\nTI  - A book\nA2  - Baxter, GD\nER  - ',
    { type: 'book', author: [{ family: 'Baxter', given: 'GD' }] },
  ],
  ['a chapter', 'TY  - CHAP\nTI  - A chapter\nT2  - The book\nER  - ', { type: 'chapter', containerTitle: 'The book' }],
  ['a book by BT', 'TY  - BOOK\nBT  - A book\nER  - ', { title: 'A book', containerTitle: undefined }],
  [
    'a report with its number in SN',
    'TY  - RPRT\nTI  - A report\nSN  - 20-EHC009\nER  - ',
    { type: 'report', number: '20-EHC009' },
  ],
  [
    'a web page',
    'TY  - ELEC\nTI  - A page\nUR  - https://example.org/a\nY2  - 2024/05/06/\nER  - ',
    { type: 'webpage', accessedOn: '2024-05-06' },
  ],
  ['a preprint', 'TY  - UNPB\nTI  - A preprint\nER  - ', { type: 'article' }],
  ['a law', 'TY  - STAT\nTI  - A law\nER  - ', { type: 'legislation' }],
])('reads %s', (_, text, work) => {
  expect(partsOf(one(text).work, work)).toEqual(work)
})

test('never keeps an abstract', () => {
  const text = lines('AB  - Secret one', ' goes on', 'N2  - Secret two', 'KW  - pain')
  expect(JSON.stringify(read(text))).not.toMatch(/Secret|goes on|pain/)
})

test.each([
  ['GEN', 'report', /no named kind/],
  ['CONF', 'chapter', /conference paper/],
  ['THES', 'report', /thesis/],
  ['XYZ', 'report', /“XYZ” is not a kind we know/],
])('says as what a record of type %s is kept', (type, kept, remark) => {
  const { work, remarks } = one(`TY  - ${type}\nTI  - T\nER  - `)
  expect([work.type, remarks]).toEqual([kept, [expect.stringMatching(remark)]])
})

test('says that the editors stand in place of authors', () => {
  expect(one('TY  - BOOK\nTI  - A book\nED  - Baxter, GD\nER  - ').remarks).toEqual([expect.stringMatching(/editors/)])
})

test('a half-good file gives its good records, and the others by line and reason', () => {
  const { works, refused } = read(
    [
      'Provider: Example Press',
      'Content: text/plain',
      '',
      'TY  - JOUR',
      'TI  - First',
      'ER  - ',
      'stray',
      'TY  - JOUR',
      'AU  - Nobody, N',
      'ER  - ',
      'TY  - BOOK',
      'TI  - Last',
    ].join('\n'),
  )
  expect(works.map(({ work, line }) => [line, work.title])).toEqual([
    [4, 'First'],
    [11, 'Last'],
  ])
  expect(refused).toEqual([
    { line: 1, reason: expect.stringMatching(/“Provider: Example Press” belongs to no record/) },
    { line: 7, reason: expect.stringMatching(/“stray”/) },
    { line: 8, reason: expect.stringMatching(/no title/) },
  ])
})

test('another text is told to be no RIS', () => {
  expect(read('Dear all,\nplease find our references.').refused).toEqual([
    { line: 1, reason: expect.stringMatching(/no RIS file/) },
  ])
})

test('writes as the specification has it', () => {
  expect(
    write!([
      {
        type: 'article-journal',
        title: 'Acupuncture for acute low back pain',
        author: [
          { family: 'Lee', given: 'Jun-Hwan' },
          { family: 'Berg-de Lange', nonDroppingParticle: 'van den', given: 'I' },
          { literal: 'Department of Health, Kerala' },
        ],
        containerTitle: 'Clinical Journal of Pain',
        issued: { year: 2013, month: 2 },
        volume: '29',
        issue: '2',
        page: '172-185',
        identifiers: { doi: '10.1097/ajp.0b013e31824909f9', pmid: '23269281' },
        design: null,
      },
      { type: 'report', title: 'Second', number: 'NG59' },
    ]),
  ).toBe(
    [
      'TY  - JOUR',
      'AU  - Lee, Jun-Hwan',
      'AU  - van den Berg-de Lange, I',
      'AU  - Department of Health,, Kerala',
      'TI  - Acupuncture for acute low back pain',
      'T2  - Clinical Journal of Pain',
      'PY  - 2013',
      'DA  - 2013/02//',
      'VL  - 29',
      'IS  - 2',
      'SP  - 172',
      'EP  - 185',
      'DO  - 10.1097/ajp.0b013e31824909f9',
      'AN  - 23269281',
      'DB  - PubMed',
      'ER  - ',
      '',
      'TY  - RPRT',
      'TI  - Second',
      'M1  - NG59',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})
