import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { embedJsonLd } from '../../../../src/delivery/structured-data/embed-json-ld.ts'
import {
  fieldsDescribed,
  recordsDescribed,
  structuredData,
} from '../../../../src/delivery/structured-data/structured-data.ts'
import { PAGES, RECORDS, recordId } from './records.ts'
import { objectionsTo, readVocabulary } from './vocabulary.ts'

type Loose = any // eslint-disable-line typescript/no-explicit-any -- whatever a page tells

const vocabulary = readVocabulary()
const describePage = (
  collection: string,
  doc: object,
  find: (of: string, id: string) => object | null = findRecord,
): Loose => structuredData(collection, { doc: doc as never, find: find as never, origin: 'https://cms.example' })
const findRecord = (of: string, id: string) => RECORDS[`${of}/${id}`] ?? null
const nodeOf = (graph: Loose, type: string): Loose => graph['@graph'].find((each: Loose) => each['@type'] === type)

/** What of a graph no search engine could read: unknown types and properties, and what says nothing. */
function faultsOf(value: unknown, path = ''): string[] {
  if (value === undefined || value === null || value === '') return [`${path} says nothing`]
  if (Array.isArray(value))
    return value.length === 0
      ? [`${path} is empty`]
      : value.flatMap((each, index) => faultsOf(each, `${path}.${index}`))
  if (typeof value !== 'object') return []
  const { '@type': type, '@id': id } = value as Loose
  const isReference = type === undefined && id !== undefined
  const known = vocabulary.get(type)
  const names = Object.keys(value)
  if (!known && !isReference) return [`${path} is no type: ${String(type)}`]
  if (names.every((name) => name === '@type')) return [`${path} says nothing of itself`]
  return [
    ...names
      .filter((name) => !['@type', '@id'].includes(name) && !known?.has(name))
      .map((name) => `${path}: a ${String(type)} has no ${name}`),
    ...Object.entries(value).flatMap(([name, part]) => faultsOf(part, `${path}.${name}`)),
  ]
}

describe('what a page tells search engines', () => {
  test('is in the words of schema.org, each type with its own properties and their values', () => {
    const samples = Object.entries(PAGES).map(([collection, doc]) => describePage(collection, doc))
    for (const sample of samples) expect(sample['@graph'].flatMap((node: unknown) => faultsOf(node))).toEqual([])
    const said = samples.map((sample) => `void (${JSON.stringify(sample)} satisfies Graph)`)
    const odd = `void ({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article', odd: 1 }] } satisfies Graph)`
    const code = ["import type { Graph } from 'schema-dts'", ...said, odd].join('\n')
    // Only what is wrong on purpose, which shows that somebody looked.
    expect(objectionsTo(code)).toEqual([expect.stringContaining('odd')])
  }, 60_000)

  test('of an article: the page with its review, the article, its people, and the works behind it', () => {
    const graph = describePage('articles', PAGES.articles!)
    expect(nodeOf(graph, 'MedicalWebPage')).toMatchObject({
      '@id': `urn:uuid:${recordId(1)}#page`,
      name: 'Backs in search results',
      url: 'https://clinic.example/backs',
      mainEntity: { '@id': `urn:uuid:${recordId(1)}` },
      lastReviewed: '2026-10-01',
      reviewedBy: { '@id': `urn:uuid:${recordId(12)}` },
      dateModified: '2026-10-02T08:00:00.000Z',
      hasPart: { '@type': 'FAQPage', mainEntity: { '@type': 'Question', acceptedAnswer: { text: 'A little.' } } },
    })
    expect(nodeOf(graph, 'Article')).toMatchObject({
      headline: 'Backs and needles',
      author: { '@id': `urn:uuid:${recordId(11)}` },
      publisher: { '@type': 'MedicalOrganization', name: 'Harbour', url: 'https://clinic.example/' },
      about: [
        { '@type': 'MedicalCondition', name: 'Back pain' },
        { '@type': 'MedicalTherapy', name: 'Acupuncture' },
      ],
      image: { contentUrl: 'https://cms.example/media/back.jpg', description: 'A back' },
      timeRequired: 'PT4M',
    })
    const people = graph['@graph'].filter((each: Loose) => each['@type'] === 'Person')
    expect(people.map(({ name }: Loose) => name).sort()).toEqual(['Ana Lim', 'Bo Reyes'])
    expect(people.find(({ name }: Loose) => name === 'Ana Lim')).toMatchObject({
      honorificSuffix: 'L.Ac.',
      hasCredential: { name: 'Licensed Acupuncturist', alternateName: 'L.Ac.', recognizedBy: { name: 'The Board' } },
      sameAs: 'https://orcid.org/0000-0002-1825-0097',
    })
  })

  test('of a work: the numbers that name it, and the journal it stands in', () => {
    const { citation } = nodeOf(describePage('articles', PAGES.articles!), 'MedicalWebPage')
    expect(citation).toMatchObject({
      '@type': 'MedicalScholarlyArticle',
      name: 'One review',
      datePublished: '2015-03',
      author: [{ name: 'Anna von Lee' }, { '@type': 'Organization', name: 'The Group' }],
      identifier: [
        { propertyID: 'doi', value: '10.5555/one' },
        { propertyID: 'pmid', value: '25821485' },
      ],
      sameAs: ['https://doi.org/10.5555/one', 'https://pubmed.ncbi.nlm.nih.gov/25821485/'],
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '2',
        isPartOf: { volumeNumber: '7', isPartOf: { name: 'J Acu' } },
      },
    })
  })

  test.each([
    ['was retracted', { standing: { status: 'retracted' } }],
    ['was withdrawn', { standing: { status: 'withdrawn' } }],
    ['was recalled by a reviewer', { recalledAt: '2026-10-01T00:00:00.000Z' }],
    ['is not what its record says', { verification: { state: 'mismatch' } }],
  ])('holds up no work that %s', (_what, fallen) => {
    const find = (of: string, id: string) => {
      const record = findRecord(of, id)
      return of === 'citations' && record ? { ...record, ...fallen } : record
    }
    expect(JSON.stringify(describePage('articles', PAGES.articles!, find))).not.toContain('One review')
  })

  test('names a work once that stands for another, too', () => {
    const twice = { ...PAGES.articles, citations: [recordId(31), recordId(32)] }
    const find = (of: string, id: string) =>
      of === 'citations'
        ? { ...RECORDS[`citations/${recordId(31)}`], mergedInto: id === recordId(32) ? recordId(31) : null }
        : null
    expect(nodeOf(describePage('articles', twice, find), 'MedicalWebPage').citation['@id']).toBe(
      `urn:uuid:${recordId(31)}`,
    )
  })

  test('of a location: where it is, how it is reached, when it is open and when it is otherwise', () => {
    expect(nodeOf(describePage('locations', PAGES.locations!), 'MedicalClinic')).toMatchObject({
      address: { streetAddress: '1 Quay, Suite 2', addressCountry: 'US', postalCode: '90001' },
      geo: { latitude: 34, longitude: -118 },
      telephone: ['+14245550100;ext=7', '+14245550101'],
      faxNumber: '+14245550199',
      openingHoursSpecification: {
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
        opens: '09:00',
      },
      specialOpeningHoursSpecification: {
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-12-24',
        validThrough: '2026-12-26',
      },
      parentOrganization: { name: 'Harbour' },
      availableService: { name: 'Acupuncture' },
      identifier: { propertyID: 'npi', value: '1234567893' },
      potentialAction: { target: { urlTemplate: 'https://book.example/' } },
    })
  })

  test('says nothing of hours that are not known, and not that it is closed', () => {
    const graph = describePage('locations', {
      ...PAGES.locations,
      hours: { status: 'unknown', weekly: [{ days: ['monday'] }] },
    })
    expect(JSON.stringify(graph)).not.toContain('OpeningHours')
  })

  test('of a condition and a treatment: names and codes, and nothing about what helps against what', () => {
    const [condition, therapy] = [
      describePage('conditions', PAGES.conditions!),
      describePage('modalities', PAGES.modalities!),
    ]
    expect(nodeOf(condition, 'MedicalCondition')).toMatchObject({
      alternateName: ['Lumbago', 'Backache'],
      code: [
        { codingSystem: 'ICD-10-CM', codeValue: 'M54.5' },
        { codingSystem: 'SNOMED-CT', codeValue: '161891005' },
        { codingSystem: 'MeSH', codeValue: 'D001416' },
      ],
    })
    expect(JSON.stringify([condition, therapy])).not.toMatch(
      /possibleTreatment|indication|drug|guideline|typicalTest|aggregateRating|"review"|epidemiology|expectedPrognosis/,
    )
  })

  test('of related records is what everybody may read, and else nothing', () => {
    const text = JSON.stringify(describePage('articles', PAGES.articles!, () => null))
    for (const hidden of ['Ana Lim', 'Harbour', 'Back pain', 'One review', 'back.jpg', recordId(11), recordId(31)])
      expect(text).not.toContain(hidden)
  })

  test('of a disclaimer is nothing: it stands on other pages', () => {
    expect(describePage('disclaimers', { id: recordId(1), name: 'Medical' })).toBeNull()
    expect(describePage('constructor', { id: recordId(1) })).toBeNull()
    expect(describePage('articles', { title: 'Nameless' })).toBeNull()
  })

  test('needs no field and no record that it does not name beforehand', () => {
    for (const [collection, doc] of Object.entries(PAGES)) {
      const fields = new Set(['id', ...fieldsDescribed(collection)])
      const narrow = Object.fromEntries(Object.entries(doc).filter(([name]) => fields.has(name)))
      const named = new Set(recordsDescribed(collection, doc as never).map((each) => `${each.collection}/${each.id}`))
      const find = (of: string, id: string) => {
        expect(named).toContain(`${of}/${id}`)
        return findRecord(of, id)
      }
      expect(describePage(collection, narrow, find), collection).toEqual(describePage(collection, doc))
    }
  })
})

/** Values as no form would let them through: of any kind, under the names that pages have. */
const NAMES = [...new Set([...Object.values(PAGES), ...Object.values(RECORDS)].flatMap((doc) => Object.keys(doc)))]
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--',
    '\u2028',
    '\u0000',
    '',
    ' ',
    recordId(11),
    '2026-01-01',
    'known',
    'call',
  ),
  fc.double(),
  fc.anything({
    maxDepth: 2,
    key: fc.constantFrom('id', 'text', 'number', 'kind', 'name', 'url', 'doi', 'year', 'status', 'weekly'),
  }),
)
const record = fc.dictionary(fc.constantFrom(...NAMES), anything)
/** A whole page of which some fields are something else. */
const page = fc.tuple(fc.constantFrom(...Object.keys(PAGES)), record, record).map(([collection, odd, related]) => ({
  collection,
  doc: { ...PAGES[collection], ...odd, id: recordId(1) },
  related,
}))

const RUNS = Number(process.env.STRUCTURED_DATA_RUNS ?? 400)

describe('whatever a record holds', () => {
  test('what is told is JSON in the words of schema.org, and says nothing empty', () => {
    fc.assert(
      fc.property(page, ({ collection, doc, related }) => {
        const graph = describePage(collection, doc, (of, id) => ({ ...findRecord(of, id), ...related }))
        expect(JSON.parse(JSON.stringify(graph))).toEqual(graph)
        expect(graph['@graph'].flatMap((node: unknown) => faultsOf(node))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  test('it stays in its script, and is there what it was', () => {
    const embed = recipeOf('docs/front-end.md')
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const text = JSON.stringify(value)
        if (text === undefined) return
        const said = embedJsonLd(value)
        expect(said).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(said)).toEqual(JSON.parse(text))
        expect(embed(value)).toBe(said)
      }),
      { numRuns: RUNS },
    )
    const hostile = embedJsonLd({ name: '</script><img src=x onerror=alert(1)><!--<script>\u2028' })
    const tree = JSON.stringify(
      parse(`<script type="application/ld+json">${hostile}</script><p>after</p>`),
      (name, value: unknown) => (name === 'parentNode' ? undefined : value),
    )
    expect(tree).not.toContain('"tagName":"img"')
    expect(tree).toContain('"tagName":"p"')
  })
})

/** The recipe that website developers are given, as they would run it. */
function recipeOf(file: string): (value: unknown) => string {
  const [, body] = /const embed = (\(jsonLd\) =>[\s\S]+?)\n```/.exec(readFileSync(file, 'utf8')) ?? []
  return new Function(`return ${body}`)() as (value: unknown) => string
}
