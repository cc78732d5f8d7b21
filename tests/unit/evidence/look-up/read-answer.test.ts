import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sought } from '../../../../src/evidence/look-up/sought.ts'
import { queryOf } from '../../../../src/evidence/look-up/query.ts'
import { readAnswer } from '../../../../src/evidence/look-up/read-answer.ts'
import { titleText } from '../../../../src/evidence/look-up/title-text.ts'
import type { Service } from '../../../../src/evidence/look-up/told.ts'
import { judgeStanding } from '../../../../src/evidence/standing/judge-standing.ts'

const sample = (name: string) =>
  readFileSync(new URL(`../../../fixtures/evidence/look-up/${name}`, import.meta.url), 'utf8')

const read = (service: Service, sought: Sought, body: string | object, status = 200) =>
  readAnswer(queryOf(service, sought), {
    status,
    type: null,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

function workIn(...asked: Parameters<typeof read>) {
  const told = read(...asked)
  if (told.kind !== 'work') throw new Error(`This should be a work: ${JSON.stringify(told)}`)
  return told
}

const DOI: Sought = { name: 'doi', value: '10.5555/citewell.lbp.2021' }
const PMID: Sought = { name: 'pmid', value: '99900001' }
const crossref = (message: object) =>
  workIn('crossref', DOI, { 'message-type': 'work', message: { DOI: DOI.value, ...message } })

describe('Crossref', () => {
  test('its type, lists, names, markup and dates come into our fields, and what a citation does not hold is left out', () => {
    const { work, remarks } = workIn('crossref', DOI, sample('lbp.crossref.json'))
    expect(work).toEqual({
      type: 'article-journal',
      title: 'Acupuncture for chronic low back pain & sciatica: a systematic review and meta-analysis',
      author: [
        { family: 'Lim', given: 'Ana' },
        { family: 'Berg', nonDroppingParticle: 'van den', given: 'Ineke' },
        { family: 'Smith', given: 'John A.', suffix: 'Jr' },
        { literal: 'Invented Pain Trialists Group' },
      ],
      issued: { year: 2021, month: 4 },
      containerTitle: 'The Invented Journal of Pain',
      containerTitleShort: 'Inv J Pain',
      volume: '37',
      issue: '4',
      page: '301-315',
      ISSN: '0000-0094',
      publisher: 'Invented Press',
      language: 'en',
      identifiers: { doi: '10.5555/citewell.lbp.2021' },
    })
    expect(remarks).toEqual(['Online in 2020, in print in 2021: the year of print is kept.'])
  })

  test('an article with a number has that in the place of pages', () => {
    expect(
      workIn('crossref', { name: 'doi', value: '10.1155/2015/328196' }, sample('liu.crossref.json')).work,
    ).toMatchObject({
      page: '328196',
      issued: { year: 2015 },
    })
  })

  test('the same event from two sources is two notices, and one retraction; a correction from Retraction Watch is none', () => {
    const { work } = workIn('crossref', DOI, sample('retracted.crossref.json'))
    expect(work.notices).toHaveLength(3)
    expect(work.notices![1]).toEqual({
      type: 'retraction',
      source: 'retraction-watch',
      noticedOn: '2021-02-03',
      doi: '10.5555/citewell.retraction.2021',
      label: 'Retraction',
    })
    const judged = judgeStanding(work.notices!, { ...work.identifiers, checkedAt: '2026-11-21T00:00:00Z' })
    expect(judged).toMatchObject({ status: 'retracted', needsReview: false })
    expect(judged.notices).toHaveLength(2)
    expect(work).toMatchObject({ issued: { year: 2019, month: 3 }, page: '201-209' })
  })

  test('a record that is the notice itself makes nobody retracted: a person must look', () => {
    const { work } = workIn('crossref', DOI, sample('notice.crossref.json'))
    expect(work.notices).toMatchObject([{ type: 'retraction', about: { doi: '10.5555/citewell.retracted.2019' } }])
    const judged = judgeStanding(work.notices!, { ...work.identifiers, checkedAt: '2026-11-21T00:00:00Z' })
    expect(judged).toMatchObject({ status: 'unknown', needsReview: true })
  })

  test('an update of the record to itself counts for the paper', () => {
    const { work } = crossref({
      title: ['A title'],
      'update-to': [{ DOI: DOI.value.toUpperCase(), type: 'Withdrawal' }],
    })
    const judged = judgeStanding(work.notices!, { ...work.identifiers, checkedAt: '2026-11-21T00:00:00Z' })
    expect(judged.status).toBe('withdrawn')
  })

  test('an unknown kind of update, and a title that says retracted without a notice, are for a person to read', () => {
    expect(
      crossref({ title: ['A title'], 'updated-by': [{ DOI: '10.5555/n', type: 'mystery' }] }).work.notices,
    ).toMatchObject([{ type: 'other', source: 'crossref', label: 'mystery' }])
    expect(crossref({ title: ['RETRACTED: A title'] }).work.notices).toMatchObject([{ type: 'other' }])
  })

  test.each([
    ['no title', { title: [] }, { title: '' }],
    ['a subtitle', { title: ['Needles'], subtitle: ['A trial'] }, { title: 'Needles: A trial' }],
    ['a subtitle said twice', { title: ['Needles: a trial'], subtitle: ['A trial'] }, { title: 'Needles: a trial' }],
    ['no date', { title: ['A'], issued: { 'date-parts': [[null]] } }, { issued: undefined }],
    ['a date of nonsense', { title: ['A'], issued: { 'date-parts': [[2020, 13, 40]] } }, { issued: { year: 2020 } }],
    [
      'a preprint',
      { title: ['A'], type: 'posted-content', institution: [{ name: 'inventedRxiv' }] },
      { type: 'article', containerTitle: 'inventedRxiv' },
    ],
    [
      'a chapter',
      { title: ['A'], type: 'book-chapter', ISBN: ['9780000000217'], 'container-title': ['Series', 'Book'] },
      { type: 'chapter', containerTitle: 'Book', identifiers: { doi: DOI.value } },
    ],
    [
      'a Cochrane review',
      { DOI: '10.1002/14651858.CD000001', title: ['A'] },
      { identifiers: { doi: '10.1002/14651858.cd000001', cochraneId: 'CD000001' } },
    ],
    [
      'everything of the wrong kind',
      { title: 5, author: 'x', issued: 'x', ISSN: {}, page: [], relation: 3, 'updated-by': 'x' },
      { title: '5' },
    ],
  ])('reads %s', (_, message, expected) => {
    expect({ issued: undefined, ...crossref({ type: 'journal-article', ...message }).work }).toMatchObject(expected)
  })

  test('of many authors the first are kept, and the rest is "et al"', () => {
    const author = Array.from({ length: 700 }, (_, index) => ({ family: `Name${index}` }))
    const { work, remarks } = crossref({ title: ['A'], author })
    expect(work.author).toHaveLength(500)
    expect(work.author!.at(-1)).toEqual({ literal: 'et al' })
    expect(remarks.join()).toContain('authors')
  })

  test('by ISBN the book is taken, not one of its chapters', () => {
    const isbn: Sought = { name: 'isbn', value: '9780000000217' }
    const { work, remarks } = workIn('crossref', isbn, sample('book.crossref.json'))
    expect(work).toMatchObject({
      type: 'book',
      title: 'Invented handbook of acupuncture: From first needle to last',
      issued: { year: 2018 },
      edition: '2',
      publisherPlace: 'Nowhere',
      identifiers: { doi: '10.5555/citewell.book.2018', isbn: '9780000000217' },
    })
    expect(remarks).toEqual(['Crossref names no authors, but editors: Lim.'])
    expect(read('crossref', isbn, { 'message-type': 'work-list', message: { items: [] } })).toEqual({ kind: 'nothing' })
  })
})

describe('PubMed', () => {
  test('is read as NBIB files are', () => {
    expect(workIn('pubmed', PMID, sample('lbp.pubmed.txt')).work).toMatchObject({
      title: 'Acupuncture for chronic low back pain & sciatica: a systematic review and meta-analysis',
      containerTitleShort: 'Invent J Pain',
      page: '301-315',
      issued: { year: 2021, month: 4 },
      identifiers: { doi: '10.5555/citewell.lbp.2021', pmid: '99900001', pmcid: 'PMC9990001' },
    })
    expect(workIn('pubmed', { name: 'pmid', value: '25821485' }, sample('liu.pubmed.txt')).work).toMatchObject({
      containerTitleShort: 'Evid Based Complement Alternat Med',
      page: '328196',
      identifiers: { doi: '10.1155/2015/328196', pmid: '25821485', pmcid: 'PMC4364128' },
    })
  })

  test.each([
    ['\n', 'nothing'],
    ['1: id: 99900001 Error occurred: The following PMID is not available: 99900001', 'nothing'],
    [
      '{"header":{},"result":{"uids":["99900001"],"99900001":{"uid":"99900001","error":"cannot get document summary"}}}',
      'nothing',
    ],
    ['<?xml version="1.0"?><eFetchResult><ERROR>Empty id list; nothing todo</ERROR></eFetchResult>', 'nothing'],
    ['{"error":"API rate limit exceeded","count":"4"}', 'fault'],
    ['{"error":"API key invalid"}', 'fault'],
    ['{"error', 'fault'],
    ['<html><body>The page is not available</body></html>', 'fault'],
    ['PMID- 5\nTI  - Another work\nDP  - 2001\n', 'fault'],
  ])('answers %j with HTTP 200, which is %s', (body, kind) => {
    expect(read('pubmed', PMID, body).kind).toBe(kind)
  })
})

describe('Europe PMC', () => {
  test('of what a search finds only the very number counts, with its short journal name and its numbers', () => {
    expect(workIn('europe-pmc', DOI, sample('lbp.europe-pmc.json')).work).toEqual({
      type: 'article-journal',
      title: 'Acupuncture for chronic low back pain & sciatica: a systematic review and meta-analysis',
      author: [
        { family: 'Lim', given: 'Ana' },
        { family: 'Berg', nonDroppingParticle: 'van den', given: 'Ineke' },
        { family: 'Smith', given: 'John A' },
        { literal: 'Invented Pain Trialists Group' },
      ],
      issued: { year: 2021, month: 4 },
      containerTitle: 'The Invented journal of pain',
      containerTitleShort: 'Invent J Pain',
      volume: '37',
      issue: '4',
      page: '301-315',
      ISSN: '0000-0094',
      language: 'en',
      design: 'systematic-review-ma',
      identifiers: { doi: '10.5555/citewell.lbp.2021', pmid: '99900001', pmcid: 'PMC9990001' },
    })
    expect(read('europe-pmc', { name: 'doi', value: '10.5555/other' }, sample('lbp.europe-pmc.json'))).toEqual({
      kind: 'nothing',
    })
  })

  test('its corrections are spelled with a blank; two months are no month', () => {
    const { work } = workIn('europe-pmc', { name: 'pmid', value: '99900002' }, sample('retracted.europe-pmc.json'))
    expect(work.notices).toMatchObject([
      { type: 'retraction', source: 'europe-pmc', pmid: '99900003' },
      { type: 'erratum', source: 'europe-pmc', pmid: '99900004' },
    ])
    expect(work.issued).toEqual({ year: 2019 })
    expect(work.author).toEqual([{ family: 'Faker', given: 'M' }])
  })

  test('a result that is itself a retraction is a notice, also where it does not say of what', () => {
    const correction = (type: string, id?: string) => ({
      hitCount: 1,
      resultList: {
        result: [
          {
            source: 'MED',
            pmid: PMID.value,
            title: 'T',
            commentCorrectionList: { commentCorrection: [{ type, id, source: 'MED' }] },
          },
        ],
      },
    })
    const standing = (type: string, id?: string) => {
      const { work } = workIn('europe-pmc', PMID, correction(type, id))
      const { status, needsReview } = judgeStanding(work.notices ?? [], {
        ...work.identifiers,
        checkedAt: '2026-11-21T00:00:00Z',
      })
      return `${status} ${needsReview}`
    }
    expect(standing('Retraction of', '5')).toBe('unknown true')
    expect(standing('Retraction of')).toBe('unknown true')
    expect(standing('Update of', '5')).toBe('current false')
    expect(standing('Update of')).toBe('current false')
    expect(standing('Comment in', '5')).toBe('current false')
    expect(standing('RETRACTION IN', '5')).toBe('retracted false')
  })
})

describe('DataCite and doi.org', () => {
  test('a data set, with the newer version that takes its place', () => {
    const { work } = workIn('datacite', DOI, sample('data.datacite.json'))
    expect(work).toEqual({
      type: 'dataset',
      title: 'Data of 33 trials of acupuncture: With a code book',
      author: [
        { family: 'Lim', given: 'Ana' },
        { family: 'Berg', given: 'Ineke' },
        { literal: 'Invented Pain Trialists Group' },
      ],
      issued: { year: 2022, month: 5, day: 6 },
      publisher: 'Invented Repository',
      edition: '2',
      language: 'en',
      identifiers: { doi: '10.5555/citewell.datacite.2022' },
      notices: [
        { type: 'new-version', source: 'datacite', doi: '10.5555/citewell.datacite.2023', label: 'New version' },
      ],
    })
  })

  test('doi.org names the agency, or says that there is no such DOI', () => {
    expect(read('doi', DOI, [{ DOI: 'x', RA: 'mEDRA' }])).toEqual({ kind: 'agency', agency: 'mEDRA' })
    expect(read('doi', DOI, [{ DOI: 'x', status: 'DOI does not exist' }], 404)).toEqual({ kind: 'nothing' })
    expect(read('doi', DOI, [{ DOI: 'x', status: 'Error' }]).kind).toBe('fault')
  })
})

describe('What is no answer is never taken for "unknown"', () => {
  const services: Service[] = ['crossref', 'doi', 'datacite', 'pubmed', 'europe-pmc']
  test.each(services)('%s', (service) => {
    const sought = service === 'pubmed' ? PMID : DOI
    for (const [status, body] of [
      [200, '<!doctype html><html>Log in</html>'],
      [200, '{"status":"ok","message":{'],
      [200, '{}'],
      [200, '[]'],
      [200, 'null'],
      [200, '{"message-type":"work","message":null,"data":{},"error":"x"}'],
      [500, 'x'],
      [403, 'Resource not found.'],
    ] as const)
      expect(read(service, sought, body, status).kind, `${status} ${body}`).toBe('fault')
  })

  test('404 in plain text is "unknown"', () => {
    for (const service of ['crossref', 'datacite', 'europe-pmc'] as const)
      expect(read(service, DOI, 'Resource not found.', 404)).toEqual({ kind: 'nothing' })
  })

  test('no answer, however odd, is more than a reader can bear', () => {
    const sought = fc.constantFrom(DOI, PMID)
    const keys = [
      'message',
      'message-type',
      'DOI',
      'title',
      'author',
      'data',
      'attributes',
      'resultList',
      'result',
      'updated-by',
      'work',
      'doi',
      'error',
    ]
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...keys, DOI.value, null, 1, '<i>'),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
    }))
    fc.assert(
      fc.property(
        fc.constantFrom(...services),
        sought,
        fc.oneof(
          odd.value.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (service, one, body) => {
          expect(['work', 'nothing', 'agency', 'fault']).toContain(read(service, one, body).kind)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('Titles', () => {
  test.each([
    ['A &amp; B', 'A & B'],
    ['A &amp;amp; B', 'A & B'],
    ['<i>In vitro</i> effects', 'In vitro effects'],
    ['&lt;i&gt;In vitro&lt;/i&gt; effects', 'In vitro effects'],
    ['<jats:title>Needles</jats:title>', 'Needles'],
    ['One<br/>two\n   three', 'One two three'],
    ['10<sup>3</sup> needles', '10³ needles'],
    ['CO<sub>2</sub> lasers', 'CO2 lasers'],
    ['Pain at p < 0.05 and > 3', 'Pain at p < 0.05 and > 3'],
    ['p &lt; 0.05', 'p < 0.05'],
    ['<mml:math><mml:mi>x</mml:mi></mml:math>-rays', 'x-rays'],
  ])('%s is %s', (markup, text) => {
    expect(titleText(markup)).toBe(text)
  })
})
