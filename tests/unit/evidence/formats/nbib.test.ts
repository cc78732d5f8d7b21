import { expect, test } from 'vitest'
import type { Work } from '../../../../src/evidence/csl.ts'
import { nbib } from '../../../../src/evidence/formats/nbib/index.ts'
import { partsOf } from './parts-of.ts'

const { read, write } = nbib
const record = (...lines: string[]) => ['PMID- 23269281', 'TI  - A trial of needles.', ...lines, ''].join('\n')
const one = (text: string) => {
  const { works, refused } = read(text)
  expect(refused).toEqual([])
  expect(works).toHaveLength(1)
  return works[0]!
}

test.each<[string, string, Partial<Work>]>([
  ['a title without its full stop', record(), { title: 'A trial of needles' }],
  ['a title that asks', record().replace('needles.', 'needles?'), { title: 'A trial of needles?' }],
  [
    'a title over lines',
    'PMID- 1\nTI  - A trial\n      of needles in\n      low-back pain.\n',
    { title: 'A trial of needles in low-back pain' },
  ],
  [
    'full names before short ones',
    record('FAU - Lee, Jun-Hwan', 'AU  - Lee JH', 'FAU - Choi, Tae-Young', 'AU  - Choi TY'),
    {
      author: [
        { family: 'Lee', given: 'Jun-Hwan' },
        { family: 'Choi', given: 'Tae-Young' },
      ],
    },
  ],
  [
    'short names alone',
    record('AU  - Lee JH', 'AU  - van den Berg-de Lange I', 'AU  - Smith JA Jr'),
    {
      author: [
        { family: 'Lee', given: 'JH' },
        { family: 'Berg-de Lange', given: 'I', nonDroppingParticle: 'van den' },
        { family: 'Smith', given: 'JA', suffix: 'Jr' },
      ],
    },
  ],
  [
    'a group in its place',
    record('FAU - Lee, Jun-Hwan', 'AU  - Lee JH', 'CN  - Pain Study, Seoul', 'FAU - Choi, Tae-Young', 'AU  - Choi TY'),
    {
      author: [
        { family: 'Lee', given: 'Jun-Hwan' },
        { literal: 'Pain Study, Seoul' },
        { family: 'Choi', given: 'Tae-Young' },
      ],
    },
  ],
  [
    'a suffix without a comma',
    record('FAU - Smith, John A Jr', 'AU  - Smith JA Jr'),
    { author: [{ family: 'Smith', given: 'John A', suffix: 'Jr' }] },
  ],
  [
    'no editors, investigators and affiliations',
    record('FAU - Lee, J', 'AD  - Seoul.', 'FED - Editor, E', 'ED  - Editor E', 'FIR - Doe, J', 'IR  - Doe J'),
    { author: [{ family: 'Lee', given: 'J' }] },
  ],
  [
    'the journal in both names',
    record('TA  - Clin J Pain', 'JT  - The Clinical journal of pain'),
    { containerTitle: 'The Clinical journal of pain', containerTitleShort: 'Clin J Pain' },
  ],
  ['the date of print', record('DP  - 2013 Feb'), { issued: { year: 2013, month: 2 } }],
  [
    'the date of print before the online one',
    record('DP  - 2018 May', 'DEP - 20171201'),
    { issued: { year: 2018, month: 5 } },
  ],
  [
    'the online day of the same year, where print is a year',
    record('DP  - 2015', 'DEP - 20150304'),
    { issued: { year: 2015, month: 3, day: 4 } },
  ],
  ['the year of print, where online is another', record('DP  - 2018', 'DEP - 20171201'), { issued: { year: 2018 } }],
  ['a span of months as a year', record('DP  - 2015 Mar-Apr'), { issued: { year: 2015 } }],
  ['pages said whole', record('PG  - 172-85'), { page: '172-185' }],
  [
    'the DOI in LID, not the pii',
    record('LID - S1526-5900(17)30780-0 [pii]', 'LID - 10.1016/j.jpain.2017.11.005 [doi]'),
    { identifiers: { pmid: '23269281', doi: '10.1016/j.jpain.2017.11.005' } },
  ],
  [
    'the DOI in AID',
    record('AID - 10.1016/j.jpain.2017.11.005 [doi]', 'AID - 123 [pii]'),
    { identifiers: { pmid: '23269281', doi: '10.1016/j.jpain.2017.11.005' } },
  ],
  ['PMC', record('PMC - PMC4364128'), { identifiers: { pmid: '23269281', pmcid: 'PMC4364128' } }],
  [
    'a trial registration',
    record('SI  - ClinicalTrials.gov/NCT01234567', 'SI  - ISRCTN/ISRCTN12345678'),
    { identifiers: { pmid: '23269281', nct: 'NCT01234567' } },
  ],
  ['the ISSN', record('IS  - 1741-427X (Print)', 'IS  - 1741-4288 (Electronic)'), { ISSN: '1741-427X' }],
  ['the language', record('LA  - ger'), { language: 'de' }],
  ['no place of a journal', record('PL  - United States'), { publisherPlace: undefined }],
  [
    'a book',
    'PMID- 1\nBTI - Noninvasive Treatment for Chronic Pain.\nPB  - Agency\nPL  - Rockville (MD)\nPT  - Review\n',
    {
      type: 'book',
      title: 'Noninvasive Treatment for Chronic Pain',
      publisher: 'Agency',
      publisherPlace: 'Rockville (MD)',
    },
  ],
  [
    'a chapter',
    'PMID- 1\nTI  - Acupuncture.\nBTI - StatPearls\n',
    { type: 'chapter', title: 'Acupuncture', containerTitle: 'StatPearls' },
  ],
  ['a preprint', record('PT  - Preprint'), { type: 'article' }],
  ['tags in lower case', record().replace('PMID', 'pmid').replace('TI ', 'ti '), { title: 'A trial of needles' }],
])('reads %s', (_, text, work) => {
  expect(partsOf(one(text).work, work)).toEqual(work)
})

test.each<[string[], Work['design']]>([
  [['Randomized Controlled Trial'], 'rct'],
  [['Journal Article', 'Case Reports'], 'case-report'],
  [['Systematic Review', 'Meta-Analysis'], 'systematic-review-ma'],
  [['Practice Guideline'], 'guideline-grade'],
  [['Clinical Trial Protocol'], 'protocol'],
  [['Network Meta-Analysis', 'Systematic Review', 'Meta-Analysis'], 'network-meta-analysis'],
  [['Systematic Review'], undefined],
  [['Meta-Analysis'], undefined],
  [['Review'], undefined],
  [['Clinical Trial'], undefined],
])('%j is the kind of study %s', (kinds, design) => {
  expect(one(record(...kinds.map((kind) => `PT  - ${kind}`))).work.design).toBe(design)
})

const LANCET = 'Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/S0140-6736(10)60175-4. PMID: 20137807'
const numbers = { noticedOn: '2010-02-06', doi: '10.1016/s0140-6736(10)60175-4', pmid: '20137807', label: LANCET }

/** A tag that ends with "in" stands on the paper and is about it. */
test.each([
  ['RIN', 'retraction'],
  ['PRIN', 'partial-retraction'],
  ['RRI', 'retracted-and-republished'],
  ['CRI', 'corrected-and-republished'],
  ['EIN', 'erratum'],
  ['ECI', 'expression-of-concern'],
  ['UIN', 'new-version'],
  ['RPI', 'other'],
])('%s on a paper is a notice about it: %s', (tag, type) => {
  const { work, remarks } = one(
    record(
      `${tag.padEnd(4)}- ${LANCET.slice(0, LANCET.indexOf(' doi'))}`,
      `      ${LANCET.slice(LANCET.indexOf('doi'))}`,
    ),
  )
  expect(work.notices).toEqual([{ type, source: 'pubmed', ...numbers }])
  expect(remarks).toEqual([])
})

test.each(['CIN', 'CON', 'SPIN', 'ROF', 'EFR', 'ECF', 'CRF', 'UOF', 'RPF', 'RRF', 'PROF', 'ORI', 'DDIN'])(
  '%s is no notice about the paper',
  (tag) => {
    expect(one(record(`${tag.padEnd(4)}- ${LANCET}`)).work.notices).toBeUndefined()
  },
)

test.each([
  ['ROF - ' + LANCET, /notice of a retraction/],
  ['PT  - Retraction of Publication', /notice of a retraction/],
  ['PT  - Retraction Notice', /notice of a retraction/],
  ['ECF - ' + LANCET, /expression of concern/],
  ['EFR - ' + LANCET, /a correction/],
  ['PT  - Published Erratum', /a correction/],
])('a record with %s is said to be the notice', (line, remark) => {
  expect(one(record(line)).remarks).toEqual([expect.stringMatching(remark)])
})

test('a paper marked as retracted is, though its notice is not named; and once if it is', () => {
  expect(one(record('PT  - Retracted Publication')).work.notices).toEqual([
    { type: 'retraction', source: 'pubmed', label: 'Retracted Publication' },
  ])
  expect(one(record('PT  - Retracted Publication', `RIN - ${LANCET}`)).work.notices).toHaveLength(1)
  expect(one(record().replace('A trial', 'RETRACTED: A trial')).work.notices).toBeUndefined()
})

test('records are told apart by empty lines and by their PMID', () => {
  const titles = (text: string) => read(text).works.map(({ line, work }) => `${line} ${work.title}`)
  expect(titles('PMID- 1\nTI  - One.\nPMID- 2\nTI  - Two.\n')).toEqual(['1 One', '3 Two'])
  expect(titles('\n\nTI  - One.\nAU  - A B\n\n\nTI  - Two.\n')).toEqual(['3 One', '7 Two'])
  expect(titles('PMID- 1\n\nTI  - Double spaced.\n\nVI  - 2\n\nPMID- 2\n\nTI  - Two.')).toEqual([
    '1 Double spaced',
    '7 Two',
  ])
  expect(titles('TI  - An article.\n\nBTI - A book.\n')).toEqual(['1 An article', '3 A book'])
})

test('never keeps an abstract', () => {
  expect(
    JSON.stringify(read(record('AB  - Secret', '      BACKGROUND - more secret', 'OAB - Secret', 'MH  - Pain'))),
  ).not.toMatch(/secret|Pain/i)
})

test('a half-good file gives its good records, and the others by line and reason', () => {
  const { works, refused } = read('1: hello\n\nPMID- 1\nTI  - One.\n\nPMID- 2\nAU  - A B\n\nPMID- 3\nTI  - Three.')
  expect(works.map(({ work }) => work.identifiers?.pmid)).toEqual(['1', '3'])
  expect(refused.map(({ line }) => line)).toEqual([1, 6])
})

test('writes as PubMed does', () => {
  expect(
    write!([
      {
        type: 'article-journal',
        title: 'Acupuncture for acute low back pain: a systematic review',
        author: [
          { family: 'Lee', given: 'Jun-Hwan' },
          { family: 'Smith', given: 'John A', suffix: 'Jr' },
          { literal: 'Pain Study' },
        ],
        containerTitle: 'The Clinical journal of pain',
        containerTitleShort: 'Clin J Pain',
        issued: { year: 2013, month: 2 },
        page: '172-185',
        language: 'en',
        identifiers: { doi: '10.1097/ajp.0b013e31824909f9', pmid: '23269281' },
        design: 'systematic-review-ma',
        notices: [{ type: 'retraction', source: 'crossref', pmid: '1234567' }],
      },
    ]),
  ).toBe(`PMID- 23269281
TI  - Acupuncture for acute low back pain: a systematic review.
DP  - 2013 Feb
PG  - 172-185
LID - 10.1097/ajp.0b013e31824909f9 [doi]
FAU - Lee, Jun-Hwan
AU  - Lee JH
FAU - Smith, John A Jr
AU  - Smith JA Jr
CN  - Pain Study
LA  - eng
PT  - Journal Article
PT  - Systematic Review
PT  - Meta-Analysis
TA  - Clin J Pain
JT  - The Clinical journal of pain
RIN - PMID: 1234567
AID - 10.1097/ajp.0b013e31824909f9 [doi]
`)
})
