import * as fc from 'fast-check'
import { flattenAllFields, type Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { checkShapes } from '#platform/cms/check-shapes.ts'
import { citations } from '../../../src/evidence/cms/index.ts'
import { readEnv } from '../../../src/platform/env.ts'

type Named = Field & {
  name: string
  path: string
  unique?: boolean
  access?: object
  validate?: (value: unknown, args: object) => unknown
}

/** Every named field with its path, layout left out. */
function named(fields: Field[], prefix = ''): Named[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => named(tab.fields, prefix))
    const inner = 'fields' in field ? (field.fields as Field[]) : []
    if (!('name' in field) || !field.name) return named(inner, prefix)
    return [{ ...field, path: prefix + field.name } as Named, ...named(inner, `${prefix}${field.name}.`)]
  })
}

const all = named(citations({ lookUp: readEnv({}).lookUp }).fields).filter(({ type }) => type !== 'ui')
const flattened = flattenAllFields({ fields: citations({ lookUp: readEnv({}).lookUp }).fields })
const field = (path: string) => all.find((one) => one.path === path)!
const childrenOf = (path: string) =>
  all
    .filter((one) => one.path.startsWith(`${path}.`) && !one.path.slice(path.length + 1).includes('.'))
    .map((one) => one.name)

test('a citation has every field of the model', () => {
  expect(
    all
      .filter(({ path }) => !path.includes('.'))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(
    [
      'type',
      'title',
      'author',
      'containerTitle',
      'containerTitleShort',
      'issued',
      'volume',
      'issue',
      'page',
      'number',
      'publisher',
      'publisherPlace',
      'ISSN',
      'edition',
      'URL',
      'accessedOn',
      'language',
      'identifiers',
      'design',
      'guideline',
      'searchedOn',
      'results',
      'amstar2',
      'standing',
      'verification',
      'fullText',
      'notes',
      'formatted',
      'versionOf',
      'mergedInto',
      'writtenBy',
      'lookUp',
      'revision',
      'contentHash',
      'searchKey',
      'titleKey',
      'authorKey',
    ].sort(),
  )
  expect(childrenOf('identifiers')).toEqual(['doi', 'pmid', 'pmcid', 'isbn', 'cochraneId', 'prospero', 'nct'])
  expect(childrenOf('issued')).toEqual(['year', 'month', 'day'])
  expect(childrenOf('guideline').sort()).toEqual([
    'body',
    'certainty',
    'condition',
    'direction',
    'expiresOn',
    'jurisdiction',
    'modality',
    'phase',
    'strength',
    'year',
  ])
  expect(childrenOf('results').sort()).toEqual(
    [
      'population',
      'condition',
      'phase',
      'modality',
      'comparator',
      'outcome',
      'timepoint',
      'measure',
      'value',
      'ciLow',
      'ciHigh',
      'mcid',
      'unit',
      'lowerIsBetter',
      'favours',
      'studies',
      'participants',
      'certainty',
      'certaintySource',
      'clinicallyImportant',
      'locator',
      'plainSummary',
    ].sort(),
  )
  expect(childrenOf('amstar2')).toEqual([
    'rating',
    ...Array.from({ length: 16 }, (_, i) => `item${i + 1}`),
    'loweredBecause',
    'source',
  ])
  expect(childrenOf('standing').sort()).toEqual([
    'checkedAt',
    'checkedBy',
    'needsReview',
    'notices',
    'status',
    'supersededBy',
  ])
  expect(childrenOf('verification').sort()).toEqual([
    'at',
    'by',
    'checklist',
    'contentHash',
    'note',
    'readDepth',
    'recheckOn',
    'state',
  ])
  expect(childrenOf('formatted')).toEqual(['ama', 'vancouver', 'apa'])
})

test('each identifier is unique in the database', () => {
  expect(all.filter(({ unique }) => unique).map(({ path }) => path)).toEqual(
    childrenOf('identifiers').map((name) => `identifiers.${name}`),
  )
})

test('nobody writes what the system sets, and only staff see notes and full texts', () => {
  const may = (path: string, action: string, user: object | null) =>
    (field(path).access as Record<string, (args: object) => boolean>)[action]!({ req: { user } })
  const users = ['admin', 'marketer', 'reviewer', 'auditor'].map((role) => ({ id: '1', collection: 'users', role }))
  for (const path of [
    'standing',
    'verification',
    'formatted',
    'amstar2.rating',
    'verification.state',
    'standing.status',
  ])
    for (const user of [null, ...users])
      for (const action of ['create', 'update']) expect(may(path, action, user)).toBe(false)
  for (const path of ['notes', 'fullText', 'verification.by', 'verification.checklist']) {
    expect(may(path, 'read', null)).toBe(false)
    expect(may(path, 'read', users[1]!)).toBe(true)
  }
})

describe('values of the wrong shape are named, never thrown at', () => {
  const id = '3f2b8c1e-0000-4000-8000-000000000000'
  const paths = (data: Record<string, unknown>) => checkShapes(flattened, data).map(({ path }) => path)

  test.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, []],
    [
      'a good record',
      {
        type: 'report',
        title: 'x',
        results: [{ value: 1.5, condition: id, lowerIsBetter: true }],
        issued: { year: 2015 },
      },
      [],
    ],
    ['a list for a choice', { type: ['report'], amstar2: { item1: ['yes'] } }, ['type', 'amstar2.item1']],
    [
      'a comma in a number',
      { results: [{ value: '1,5', ciLow: '1.5', ciHigh: '12abc' }] },
      ['results.0.value', 'results.0.ciHigh'],
    ],
    ['a number beyond all numbers', { results: [{ value: Infinity }] }, ['results.0.value']],
    ['text for a list', { author: 'Smith', results: { 0: {} } }, ['author', 'results']],
    ['text for a group', { issued: '2015', identifiers: [] }, ['identifiers', 'issued']],
    ['a number for a text', { title: 5, identifiers: { pmid: 25821485 } }, ['title', 'identifiers.pmid']],
    [
      'something that is no record',
      { results: [{ condition: 'x', modality: { id } }], fullText: 7 },
      ['results.0.condition', 'fullText'],
    ],
    ['null for a group or a list', { issued: null, author: null, notes: null, type: null }, ['issued', 'author']],
    ['a row that is no row', { author: ['Smith', null] }, ['author.0']],
    ['NUL in a text', { title: 'a\u0000' }, ['title']],
    ['a word for yes', { results: [{ lowerIsBetter: 'maybe' }] }, ['results.0.lowerIsBetter']],
  ])('%s', (_, data, expected) => expect(paths(data).sort()).toEqual(expected.sort()))

  test('whatever a client sends', () => {
    const names = fc.constantFrom(...all.map(({ name }) => name))
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), (data) => {
        expect(Array.isArray(checkShapes(flattened, data as Record<string, unknown>))).toBe(true)
      }),
    )
  })

  test('what a form sends back of who uses the record is let pass', () => {
    const usedBy = { name: 'usedBy', type: 'join', hasMany: true, collection: 'articles', on: 'citations' } as never
    expect(checkShapes([usedBy], { usedBy: { docs: [id], hasNextPage: false } })).toEqual([])
  })

  test('and no check of a field throws on it either', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...all.map(({ name }) => name)), fc.jsonValue()),
        (value, siblings) => {
          for (const one of all.filter((candidate) => candidate.validate)) {
            const answer = one.validate!(value, {
              siblingData: siblings,
              data: {},
              req: { t: String, payload: { config: {} } },
            })
            expect(answer === true || typeof answer === 'string').toBe(true)
          }
        },
      ),
    )
  })
})

test('every choice has a short enough name for the database', () => {
  const long = all
    .filter(({ type }) => type === 'select')
    .map(({ path }) => `enum_citations_${path.replace(/\W/g, '_')}`)
  expect(long.filter((name) => name.length > 63)).toEqual([])
})
