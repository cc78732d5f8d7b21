import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '#platform/problem.ts'
import { faultOf } from '../../../src/delivery/publication/fault-of.ts'
import { instantIn } from '../../../src/delivery/publication/instant-in.ts'
import { readPublishAt } from '../../../src/delivery/publication/read-publish-at.ts'
import { wakeIn } from '../../../src/delivery/publication/wake-in.ts'
import { readTable } from '../../read-table.ts'

const ZONES = [
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
]

/** What the clocks of a zone show at an instant. */
const wallOf = (zone: string, at: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T')

describe('a local time', () => {
  test.each(readTable('review/instant-in.txt'))('$input is $result', ({ input, result }) => {
    const [zone = '', local = ''] = input.split(' ')
    const read = instantIn(zone, local)
    if (result.startsWith('!')) expect(read.ok ? read.value : read.why).toContain(result.slice(1).trim())
    else expect(read).toEqual({ ok: true, value: `${result}:00.000Z` })
  })

  const minutes = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2034, 0, 1) / 60_000 })

  test('that clocks show is found again, at the first instant that they show it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), minutes, (zone, minute) => {
        const at = new Date(minute * 60_000)
        const read = instantIn(zone, wallOf(zone, at))
        expect(read.ok && wallOf(zone, new Date(read.value))).toBe(wallOf(zone, at))
        expect(read.ok && Date.parse(read.value)).toBeLessThanOrEqual(at.getTime())
      }),
      { numRuns: 1000 },
    )
  })

  test('of any words is read or refused in words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.oneof(fc.string(), fc.date().map(String)), (zone, text) => {
        const read = instantIn(zone, text)
        expect(read.ok || read.why.length > 20).toBe(true)
      }),
    )
  })
})

describe('the time at which a page shall go live', () => {
  const now = new Date('2026-11-22T07:30:45.123Z')
  const read = (sent: unknown) => {
    const parsed = readPublishAt(sent, 'Europe/Vienna', now)
    return parsed.ok ? parsed.value : parsed.why
  }

  test.each([
    ['2026-12-01T09:00', '2026-12-01T08:00:00.000Z'],
    [' 2026-12-01T09:00 ', '2026-12-01T08:00:00.000Z'],
    ['2026-12-01T09:00Z', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T09:00:00.000Z', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T09:00:00-08:00', '2026-12-01T17:00:00.000Z'],
    ['2026-11-22T08:30', '2026-11-22T07:30:00.000Z'],
    ['2027-11-22T08:30', '2027-11-22T07:30:00.000Z'],
  ])('%s is %s', (sent, instant) => expect(read(sent)).toBe(instant))

  test.each<[unknown, string]>([
    ['2026-11-22T08:29', 'is over'],
    ['2020-01-01T00:00:00Z', 'is over'],
    ['2027-12-01T09:00', 'within a year'],
    ['2026-12-01T09:00:30Z', 'to the minute'],
    ['2026-12-01T09:00:00.500Z', 'to the minute'],
    ['2026-02-31T09:00:00Z', 'no such time'],
    ['2026-12-01T25:00:00Z', 'no such time'],
    ['2026-12-01T09:00:00', 'year, month, day'],
    ['soon', 'year, month, day'],
    ['', 'year, month, day'],
    [1796115600000, 'as text'],
    [null, 'as text'],
    [['2026-12-01T09:00'], 'as text'],
  ])('%j is refused: %s', (sent, why) => expect(read(sent)).toContain(why))
})

describe('the next look at what is planned', () => {
  const now = new Date('2026-11-22T07:30:00.000Z')

  test.each([
    [null, 30_000],
    ['2026-11-22T07:30:10.000Z', 10_000],
    ['2026-11-22T07:30:30.000Z', 30_000],
    ['2026-11-22T08:30:00.000Z', 30_000],
    ['2026-11-22T07:30:00.010Z', 1_000],
    ['2026-11-22T07:00:00.000Z', 1_000],
  ])('with the next page due at %s is in %d ms', (due, ms) => expect(wakeIn(now, due, 30_000)).toBe(ms))
})

describe('what stood in the way of a planned page', () => {
  test('is said in words, each place with what to do', () => {
    const places = [{ path: 'title', message: '“Title” is empty. Write one.' }]
    expect(faultOf(new Problem('page/obstacles', 'Cannot publish yet: one thing.', places))).toBe(
      'Cannot publish yet: one thing. “Title” is empty. Write one.',
    )
    expect(faultOf(new Problem('request/forbidden', 'They may not.'))).toBe('They may not.')
    expect(faultOf({ code: 'P0001', severity: 'ERROR' })).toContain('cannot be stored')
    expect(faultOf({ status: 400, message: 'Not valid.', data: { errors: [{ message: 'No.' }] } })).toBe(
      'Not valid. No.',
    )
  })

  test('is no fault of the page where the database was away or we are wrong', () => {
    for (const error of [
      new Error('connect ECONNREFUSED'),
      { code: '57P01', severity: 'FATAL' },
      { code: '40P01', severity: 'ERROR' },
      { status: 500, message: 'Ours.' },
      new Problem('service/unavailable', 'Away.'),
    ])
      expect(faultOf(error)).toBeNull()
  })
})
