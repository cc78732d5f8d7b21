import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentHash, withFactsOf, wordsOf, type WordField } from '#checks/index.ts'
import { field } from './word-field.ts'

const fact = (name: string, more: Partial<WordField> = {}) => field(name, { isFact: true, ...more })

const LOCATION = [
  field('name'),
  fact('slug'),
  fact('timeZone', { neededToPublish: 'Name it.' }),
  fact('readingMinutes', { isKept: true }),
  fact('publication', { isKept: true, fields: [fact('liveHash', { isKept: true })] }),
  fact('phones', { fields: [fact('number')] }),
  fact('languages'),
  field('faq', { fields: [field('question'), field('answer')] }),
  field('hours', {
    fields: [
      fact('status'),
      fact('weekly', { fields: [fact('days'), fact('opens')] }),
      field('exceptions', { fields: [fact('from'), fact('closed'), field('note')] }),
    ],
  }),
]

const live = {
  name: 'Alder Bay',
  slug: 'alder-bay',
  timeZone: 'Europe/London',
  readingMinutes: 3,
  publication: { liveHash: 'a' },
  phones: [{ id: '1', number: '+14245550100' }],
  faq: [{ question: 'When?', answer: 'Now.' }],
  hours: {
    status: 'known',
    weekly: [{ days: ['monday'], opens: '09:00' }],
    exceptions: [{ from: '2026-12-24', closed: true, note: 'Happy holidays' }],
  },
}
const merged = (change: object) => withFactsOf(live, { ...live, ...change }, LOCATION)

describe('what is live with the facts of a draft', () => {
  test('has the draft’s facts and the live words', () => {
    const draft = { name: 'Alder Cove', slug: 'alder-cove', phones: [], faq: [{ question: 'Who?' }] }
    expect(merged(draft)).toEqual({ ...live, slug: 'alder-cove', phones: [] })
  })

  test('keeps what the system fills, whatever the draft holds', () => {
    expect(merged({ readingMinutes: 9, publication: { liveHash: 'b' } })).toEqual(live)
  })

  test('keeps a fact without which it could not be live', () => {
    expect(merged({ timeZone: null })).toEqual(live)
    expect(merged({ timeZone: 'Europe/Paris' }).timeZone).toBe('Europe/Paris')
  })

  test('takes the facts of a group and leaves its words', () => {
    const weekly = [{ days: ['friday'], opens: '10:00' }]
    const exceptions = [{ ...live.hours.exceptions[0], note: 'Closed for ever' }]
    expect(merged({ hours: { status: 'known', weekly, exceptions } }).hours).toEqual({ ...live.hours, weekly })
  })

  test('takes a list of words and facts if its words are the same', () => {
    const moved = [{ ...live.hours.exceptions[0], from: '2026-12-23' }]
    const silent = [{ from: '2026-12-31', closed: true }, ...moved]
    for (const exceptions of [moved, silent])
      expect(merged({ hours: { ...live.hours, exceptions } }).hours).toEqual({ ...live.hours, exceptions })
  })

  test('leaves such a list alone if it says something new, or no longer says something', () => {
    const moved = { from: '2026-12-23', closed: true }
    for (const exceptions of [[], null, [moved], [{ ...moved, note: 'Happy new year' }]])
      expect(merged({ hours: { ...live.hours, exceptions } }).hours).toEqual(live.hours)
  })
})

/** Any schema of fields, groups and lists of words, facts and what the system keeps. */
const { schema } = fc.letrec<{ schema: WordField[]; field: WordField }>((tie) => ({
  schema: fc.uniqueArray(tie('field'), { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
  field: fc
    .record({
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      kind: fc.constantFrom('word', 'word', 'fact', 'fact', 'kept', 'needed'),
      fields: fc.oneof({ maxDepth: 2, depthIdentifier: 'fields' }, fc.constant([]), tie('schema')),
      defaultValue: fc.option(fc.constantFrom('x', 1, false), { nil: undefined }),
    })
    .map(({ name, kind, fields, defaultValue }) =>
      field(name, {
        isFact: kind !== 'word',
        isKept: kind === 'kept',
        neededToPublish: kind === 'needed' ? 'Say it.' : null,
        fields: kind === 'word' ? fields : [],
        ...(defaultValue !== undefined && fields.length === 0 ? { defaultValue } : {}),
      }),
    ),
}))

const loose = fc.constantFrom(undefined, null, '', 'x', 'x ', 'y', 1, false, [], ['x'], ['x', 'y'])

const dataOf = (fields: readonly WordField[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      fields.map((each) => {
        if (each.fields.length === 0) return [each.name, loose]
        const row = dataOf(each.fields)
        return [each.name, fc.oneof(row, fc.array(row, { maxLength: 3 }), fc.constantFrom(null, undefined, []))]
      }),
    ),
    { requiredKeys: [] },
  )

const hashOf = (data: unknown, fields: readonly WordField[]) => contentHash('pages', wordsOf(data, fields), [])
const pair = schema.chain((fields) => fc.tuple(fc.constant(fields), dataOf(fields), dataOf(fields)))

test('its hash is that of what is live, whatever the draft says', () => {
  fc.assert(
    fc.property(pair, ([fields, is, draft]) => {
      expect(hashOf(withFactsOf(is, draft, fields), fields)).toBe(hashOf(is, fields))
    }),
    { numRuns: 2000 },
  )
})

test('taking the facts twice is taking them once', () => {
  fc.assert(
    fc.property(pair, ([fields, is, draft]) => {
      const once = withFactsOf(is, draft, fields)
      expect(withFactsOf(once, draft, fields)).toEqual(once)
    }),
    { numRuns: 2000 },
  )
})

test('a draft that says the same lends all its facts', () => {
  fc.assert(
    fc.property(
      schema.chain((fields) => fc.tuple(fc.constant(fields), dataOf(fields))),
      ([fields, is]) => {
        expect(withFactsOf(is, is, fields)).toEqual(is)
      },
    ),
    { numRuns: 500 },
  )
})
