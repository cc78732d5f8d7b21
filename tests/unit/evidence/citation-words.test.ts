import { flattenAllFields } from 'payload'
import { describe, expect, test } from 'vitest'
import { citationHash, citationWords, WORD_FIELDS } from '../../../src/evidence/citation-words.ts'
import { citationFields } from '../../../src/evidence/cms/citations.fields.ts'

const record = {
  id: '1',
  type: 'article-journal',
  title: 'Acupuncture for pain',
  author: [{ id: 'r1', family: 'Vickers', given: 'Andrew J.' }],
  issued: { year: 2018 },
  identifiers: { doi: '10.5555/paper' },
  results: [{ id: 'r2', condition: 'c1', value: 1.5, lowerIsBetter: false }],
  guideline: { expiresOn: '2026-12-24' },
  amstar2: { item1: 'yes', rating: 'high' },
}

describe('the words of a citation', () => {
  test('are decided for every field: typed by a person, or kept by the system or beside the work', () => {
    const kept = [
      'standing',
      'verification',
      'lookUp',
      'formatted',
      'fullText',
      'notes',
      'writtenBy',
      'mergedInto',
      'contentHash',
      'searchKey',
      'titleKey',
      'authorKey',
      'revision',
    ]
    const names = flattenAllFields({ fields: citationFields })
      .filter(({ type }) => type !== 'join')
      .map(({ name }) => name)
    expect(names.filter((name) => !kept.includes(name)).sort()).toEqual([...WORD_FIELDS].sort())
  })

  const same: [string, object][] = [
    ['in another order', Object.fromEntries(Object.entries(record).toReversed())],
    ['with other row numbers', { ...record, author: [{ family: 'Vickers', given: 'Andrew J.', id: 'r9' }] }],
    [
      'with a related record read in full',
      { ...record, results: [{ ...record.results[0], condition: { id: 'c1', name: 'Pain' } }] },
    ],
    [
      'with nothing where there was nothing',
      { ...record, volume: null, issue: '', ISSN: undefined, author: record.author.concat() },
    ],
    ['with a day at noon', { ...record, guideline: { expiresOn: '2026-12-24T12:00:00.000Z' } }],
    ['with another rating', { ...record, amstar2: { item1: 'yes', rating: 'low' } }],
    [
      'with all that the system sets',
      {
        ...record,
        notes: 'Mine',
        standing: { status: 'retracted' },
        verification: { state: 'verified' },
        lookUp: { state: 'mismatch' },
        formatted: { ama: 'x' },
        revision: 9,
        writtenBy: ['u'],
        updatedAt: 'now',
        searchKey: 'x',
      },
    ],
  ]
  test.each(same)('are the same %s', (_, other) => {
    expect(citationHash(other)).toBe(citationHash(record))
  })

  const different: [string, object][] = [
    ['title', { ...record, title: 'Acupuncture for Pain' }],
    ['order of authors', { ...record, author: [{ family: 'Linde' }, ...record.author] }],
    ['number', { ...record, results: [{ ...record.results[0], value: -1.5 }] }],
    ['yes or no', { ...record, results: [{ ...record.results[0], lowerIsBetter: null }] }],
    ['condition', { ...record, results: [{ ...record.results[0], condition: 'c2' }] }],
    ['answer', { ...record, amstar2: { item1: 'no', rating: 'high' } }],
    ['earlier edition', { ...record, versionOf: 'other' }],
  ]
  test.each(different)('are others with another %s', (_, other) => {
    expect(citationHash(other)).not.toBe(citationHash(record))
  })

  test('name no field of the system', () => {
    expect(Object.keys(citationWords({ ...record, notes: 'x', standing: {} }))).toEqual([...WORD_FIELDS])
  })
})
