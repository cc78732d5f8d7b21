import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinNotices } from '../../../../src/evidence/standing/join-notices.ts'
import { judgeStanding, STANDINGS_BY_WEIGHT } from '../../../../src/evidence/standing/judge-standing.ts'
import { nameNotice } from '../../../../src/evidence/standing/name-notice.ts'
import { leadsAway, readNoticeType } from '../../../../src/evidence/standing/read-notice-type.ts'
import { standingAge } from '../../../../src/evidence/standing/standing-age.ts'
import {
  NOTICE_TYPES,
  STANDING_SOURCES,
  STANDINGS,
  type Notice,
  type NoticeType,
  type StandingSource,
} from '../../../../src/evidence/standing/standing.ts'
import { readTable } from '../../../read-table.ts'

const nameOf = (text: string) => (text.startsWith('pmid:') ? { pmid: text.slice(5) } : { doi: text })

/** A notice as the fixture writes it: kind source [day] [DOI] [about:DOI]. */
function noticeOf(text: string): Notice {
  const [type, source, ...more] = text.trim().split(/\s+/)
  const about = more.find((word) => word.startsWith('about:'))
  const noticedOn = more.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? null
  const name = more.find((word) => word !== noticedOn && word !== about)
  return {
    type: type as NoticeType,
    source: source as StandingSource,
    noticedOn,
    ...(name && nameOf(name)),
    ...(about && { about: nameOf(about.slice(6)) }),
  }
}

function judged(input: string) {
  const [, own = '10.5555/paper', rest = input] = /^own (\S+): (.*)$/.exec(input) ?? []
  const isUnchecked = rest.startsWith('unchecked: ')
  const list = rest.replace('unchecked: ', '')
  const notices = list === '-' ? [] : list.split(';').map(noticeOf)
  const work = { doi: own.toLowerCase(), pmid: '111', checkedAt: isUnchecked ? null : '2026-01-01T00:00:00Z' }
  return judgeStanding(notices, work)
}

const standing = readTable('evidence/standing.txt')
test.each(standing.map(({ input, result, line }) => [line, input, result] as const))(
  'line %i: %s',
  (_, input, result) => {
    const { status, needsReview, supersededBy, remarks, toRead } = judged(input)
    const next = supersededBy?.doi ?? (supersededBy?.pmid ? `pmid:${supersededBy.pmid}` : null)
    expect([status, ...(needsReview ? ['read'] : []), ...(next ? [`next ${next}`] : [])].join(' ')).toBe(result)
    expect(remarks.length > 0, 'a person is told why').toBe(needsReview)
    expect(toRead.length > 0).toBe(needsReview)
  },
)

test('every kind of notice and every standing is among the cases', () => {
  const words = standing.map(({ input, result }) => `${input} ${result}`).join(' ')
  expect([...Object.keys(NOTICE_TYPES), ...Object.keys(STANDINGS)].filter((word) => !words.includes(word))).toEqual([])
  expect([...STANDINGS_BY_WEIGHT].sort()).toEqual(Object.keys(STANDINGS).sort())
})

test('who cites a notice is told which work it is about', () => {
  const { remarks } = judged('retraction crossref 2024-02-03 about:10.5555/another')
  expect(remarks).toEqual([
    'What is cited here is itself a notice (Retraction) about 10.5555/another. Cite the work itself.',
  ])
})

test('an event that two tell of is kept once, with what either knows', () => {
  const told: Notice[] = [
    { type: 'retraction', source: 'retraction-watch', noticedOn: '2024-02-03', label: 'Unreliable data' },
    { type: 'retraction', source: 'publisher', noticedOn: '2024-02-03T12:00:00.000Z', doi: '10.5555/Notice' },
  ]
  expect(judgeStanding(told, { checkedAt: null }).because).toEqual([
    {
      type: 'retraction',
      source: 'publisher',
      noticedOn: '2024-02-03',
      doi: '10.5555/notice',
      pmid: null,
      label: 'Unreliable data',
    },
  ])
})

/** The third is of the day of the first and of the number of the second, which shows that these are the same. */
const THIRD_KNOWN_BY_THE_FIRST_TWO: Notice[] = [
  { type: 'removal', source: 'crossref', noticedOn: '2022-01-01', doi: '10.5555/b' },
  { type: 'removal', source: 'crossref', doi: '10.5555/paper', pmid: '111' },
  { type: 'removal', source: 'crossref', noticedOn: '2022-01-01', pmid: '111' },
]

describe('whatever is told', () => {
  const dois = fc.constantFrom(null, '10.5555/a', '10.5555/b', '10.5555/paper')
  const notice = (sources: StandingSource[]): fc.Arbitrary<Notice> =>
    fc.record(
      {
        type: fc.constantFrom(...(Object.keys(NOTICE_TYPES) as NoticeType[])),
        source: fc.constantFrom(...sources),
        noticedOn: fc.constantFrom(null, '2020-01-01', '2021-01-01', '2022-01-01'),
        doi: dois,
        pmid: fc.constantFrom(null, '111', '222'),
        label: fc.constantFrom(null, 'In words'),
        about: fc.constantFrom(null, { doi: '10.5555/paper' }, { doi: '10.5555/another' }, { pmid: '111' }),
      },
      { requiredKeys: ['type', 'source'] },
    )
  const all = Object.keys(STANDING_SOURCES) as StandingSource[]
  const services = all.filter((source) => source !== 'manual')
  const work = { doi: '10.5555/paper', pmid: '111', checkedAt: '2026-01-01T00:00:00Z' }
  const weight = (notices: Notice[]) => STANDINGS_BY_WEIGHT.indexOf(judgeStanding(notices, work).status)

  test('the order of the notices does not matter', () =>
    fc.assert(
      fc.property(
        fc
          .array(notice(all), { maxLength: 8 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(judgeStanding(shuffled, work)).toEqual(judgeStanding(list, work))
        },
      ),
    ))

  test('that something is told twice does not matter', () =>
    fc.assert(
      fc.property(fc.array(notice(all), { maxLength: 8 }), fc.array(fc.nat(7)), (list, again) => {
        const twice = [...list, ...again.flatMap((index) => list[index] ?? [])]
        expect(judgeStanding(twice, work)).toEqual(judgeStanding(list, work))
      }),
    ))

  test('what is kept, told again, changes nothing', () =>
    fc.assert(
      fc.property(fc.array(notice(all), { maxLength: 8 }), (list) => {
        const { notices, ...judgement } = judgeStanding(list, work)
        expect(judgeStanding([...notices, ...list], work)).toEqual({ ...judgement, notices })
      }),
      { examples: [[THIRD_KNOWN_BY_THE_FIRST_TWO]] },
    ))

  test('no further notice makes a standing milder, but a reinstatement or what tells more of what was lifted', () =>
    fc.assert(
      fc.property(fc.array(notice(services), { maxLength: 6 }), notice(services), (list, more) => {
        fc.pre(more.type !== 'reinstatement')
        // Told again with its day or its number, a retraction is known to be what was lifted.
        const known = (notices: Notice[]) => judgeStanding(notices, work).notices.length
        const isToldAgain = known([...list, more]) === known(list)
        fc.pre(!isToldAgain || !list.some(({ type }) => type === 'reinstatement'))
        expect(weight([...list, more])).toBeGreaterThanOrEqual(weight(list))
      }),
    ))

  test('only nothing, or what says nothing, leaves a work standing as it was', () =>
    fc.assert(
      fc.property(fc.array(notice(services), { maxLength: 6 }), (list) => {
        const { status, notices, needsReview } = judgeStanding(list, work)
        fc.pre(status === 'current')
        expect(needsReview).toBe(false)
        const isLifted = notices.some(({ type }) => type === 'reinstatement')
        const quiet = ['addendum', 'clarification', 'reinstatement']
        expect(isLifted || notices.every(({ type }) => quiet.includes(type))).toBe(true)
      }),
    ))

  test('joining is done once and for all', () =>
    fc.assert(
      fc.property(fc.array(notice(all), { maxLength: 8 }), (list) => {
        expect(joinNotices(joinNotices(list))).toEqual(joinNotices(list))
      }),
    ))
})

test.each(readTable('evidence/notice-type.txt').map(({ input, result }) => [input, result]))(
  'the kind “%s” is %s',
  (input, result) => expect(readNoticeType(input) ?? 'none').toBe(result),
)

test('a link of PubMed’s leads to a notice or away from one', () => {
  expect(['RetractionOf', 'Erratum for', 'UPDATE_OF'].map(leadsAway)).toEqual([true, true, true])
  expect(['RetractionIn', 'Erratum in', 'retraction', ''].map(leadsAway)).toEqual([false, false, false, false])
})

test.each([
  [null, 'never'],
  ['2026-03-01T00:00:00Z', 'fresh'],
  ['2026-01-30T23:59:59Z', 'fresh'],
  ['2026-01-29T00:00:00Z', 'due'],
  ['2025-12-01T00:00:00Z', 'due'],
  ['2025-11-30T23:00:00Z', 'stale'],
  ['2026-03-02T00:00:00Z', 'fresh'],
] as const)('checked at %s, on the first of March 2026 it is %s', (checkedAt, age) =>
  expect(standingAge(checkedAt, '2026-03-01')).toBe(age),
)

test('a notice is named in a line', () => {
  expect(nameNotice({ type: 'retraction', source: 'crossref', doi: '10.5555/notice' })).toBe(
    'Retraction, Crossref, 10.5555/notice',
  )
  expect(nameNotice({ type: 'erratum', source: 'pubmed', pmid: '222' })).toBe('Erratum, PubMed, PubMed 222')
  expect(nameNotice({ type: 'erratum', source: 'manual', noticedOn: '2024-02-03' })).toBe(
    'Erratum, A person, 2024-02-03',
  )
})

test('of tens of thousands of notices those that weigh most are looked at, whichever come first', () => {
  const many = Array.from({ length: 50_000 }, (_, n): Notice => ({
    type: 'addendum',
    source: 'retraction-watch',
    doi: `10.5555/addendum-${n}`,
  }))
  const told: Notice[] = [...many, { type: 'retraction', source: 'retraction-watch', doi: '10.5555/notice' }]
  const { status, notices } = judgeStanding(told, { doi: '10.5555/work', checkedAt: null })
  expect([status, notices.length]).toEqual(['retracted', 100])
})
