import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantIn } from '../../../src/delivery/publication/instant-in.ts'
import { readPublishAt } from '../../../src/delivery/publication/read-publish-at.ts'
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
