import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkOpeningHours,
  isOpen,
  openingHoursSpecification,
  WEEKDAYS,
  type OpeningHours,
  type Weekday,
} from '#clinic/index.ts'

const known = (weekly: OpeningHours['weekly'], exceptions: OpeningHours['exceptions'] = []): OpeningHours => ({
  status: 'known',
  weekly,
  exceptions,
})
const places = (hours: OpeningHours) => checkOpeningHours(hours).map(({ path }) => path)

describe('what is wrong with hours', () => {
  test('split shifts and a night shift are fine', () => {
    const split = { days: ['monday', 'friday'] as const, opens: '09:00', closes: '12:00' }
    const later = { days: ['monday', 'friday'] as const, opens: '12:00', closes: '17:00' }
    const night = { days: ['friday'] as const, opens: '18:00', closes: '02:00' }
    expect(places(known([split, later, night]))).toEqual([])
  })

  test('open day and night all week is fine', () => {
    expect(places(known([{ days: WEEKDAYS, opens: '00:00', closes: '23:59' }]))).toEqual([])
  })

  test('hours that are known need hours, hours that are unknown have none', () => {
    expect(places(known([]))).toEqual(['weekly'])
    expect(places({ status: 'unknown' })).toEqual([])
    expect(places({ status: 'by-appointment' })).toEqual([])
    const weekly = [{ days: ['monday'] as const, opens: '09:00', closes: '12:00' }]
    expect(places({ status: 'unknown', weekly })).toEqual(['status'])
    expect(places({})).toEqual([])
  })

  test('an overlap is named at the later row, with both times', () => {
    const weekly = [
      { days: ['monday', 'tuesday'] as const, opens: '09:00', closes: '13:00' },
      { days: ['tuesday'] as const, opens: '12:00', closes: '17:00' },
    ]
    expect(checkOpeningHours(known(weekly))).toEqual([
      {
        path: 'weekly.1.opens',
        message: 'Tuesday 12:00–17:00 overlaps with Tuesday 09:00–13:00. Shorten one of them.',
      },
    ])
  })

  test('a night shift overlaps with the morning after, also from Sunday into Monday', () => {
    const night = { days: ['sunday'] as const, opens: '20:00', closes: '03:00' }
    expect(places(known([night, { days: ['monday'], opens: '02:00', closes: '10:00' }]))).toEqual(['weekly.1.opens'])
    expect(places(known([night, { days: ['monday'], opens: '03:00', closes: '10:00' }]))).toEqual([])
  })

  test('a day named twice is named', () => {
    expect(places(known([{ days: ['monday', 'monday'], opens: '09:00', closes: '10:00' }]))).toEqual(['weekly.0.days'])
  })

  test('nine to five written by the 12-hour clock is asked about', () => {
    expect(places(known([{ days: ['monday'], opens: '09:00', closes: '05:00' }]))).toEqual(['weekly.0.closes'])
    expect(places(known([{ days: ['monday'], opens: '09:00', closes: '09:00' }]))).toEqual(['weekly.0.closes'])
  })

  test.each([
    [{ from: '2026-12-26', to: '2026-12-24', closed: true }, 'exceptions.0.to'],
    [{ from: '2026-12-24', opens: '09:00' }, 'exceptions.0.closes'],
    [{ from: '2026-12-24' }, 'exceptions.0.opens'],
    [{ from: '2026-12-24', closed: true, opens: '09:00', closes: '12:00' }, 'exceptions.0.closed'],
  ])('the exception %o is refused at %s', (exception, path) => {
    expect(places({ status: 'by-appointment', exceptions: [exception] })).toEqual([path])
  })

  test('two exceptions share a day only as a split shift', () => {
    const morning = { from: '2026-12-24', opens: '09:00', closes: '12:00' }
    const evening = { from: '2026-12-24T12:00:00.000Z', opens: '14:00', closes: '16:00' }
    const holidays = { from: '2026-12-20', to: '2026-12-31', closed: true }
    expect(places({ exceptions: [morning, evening] })).toEqual([])
    expect(places({ exceptions: [morning, holidays] })).toEqual(['exceptions.1.from'])
    expect(places({ exceptions: [morning, { ...evening, opens: '11:00' }] })).toEqual(['exceptions.1.from'])
  })

  test('rubbish in a row does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (weekly, exceptions) => {
        expect(checkOpeningHours({ status: 'known', weekly, exceptions } as OpeningHours)).toBeInstanceOf(Array)
      }),
    )
  })
})

const time = fc
  .integer({ min: 0, max: 1438 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
const shift = fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 2 }), opens: time, closes: time })
/** How many of the rows say that the place is open at a minute of the week. */
const rowsOpen = (rows: readonly OpeningHours[], minute: number) =>
  rows.filter((hours) => isOpen(hours, new Date(Date.UTC(2026, 5, 1, 0, minute)), 'UTC')).length

/** Two stretches that share a minute share the one at which the later of them begins. */
const minutesOfOpening = (rows: readonly { days: Weekday[]; opens: string }[]) =>
  rows.flatMap(({ days, opens }) =>
    days.map((day) => WEEKDAYS.indexOf(day) * 1440 + Number(opens.slice(0, 2)) * 60 + Number(opens.slice(3))),
  )

test('rows overlap exactly when there is a minute in the week at which two of them are open', () => {
  fc.assert(
    fc.property(shift, shift, (one, other) => {
      // Each row is right by itself; that leaves the overlap of the two.
      fc.pre(places(known([one])).length === 0 && places(known([other])).length === 0)
      const rows = [known([one]), known([other])]
      const isShared = minutesOfOpening([one, other]).some((minute) => rowsOpen(rows, minute) > 1)
      expect(places(known([one, other]))).toEqual(isShared ? ['weekly.1.opens'] : [])
    }),
    { numRuns: 500 },
  )
})

describe('is it open', () => {
  const LA = 'America/Los_Angeles'
  const at = (instant: string) => new Date(instant)
  const week = known([
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '09:00', closes: '17:00' },
  ])

  test('by the clock on the wall, in winter and in summer', () => {
    expect(isOpen(week, at('2026-01-05T17:00:00Z'), LA)).toBe(true)
    expect(isOpen(week, at('2026-01-05T16:59:59Z'), LA)).toBe(false)
    expect(isOpen(week, at('2026-07-06T16:00:00Z'), LA)).toBe(true)
    expect(isOpen(week, at('2026-07-07T00:00:00Z'), LA)).toBe(false)
  })

  test('nobody can say where hours are unknown or by appointment', () => {
    expect(isOpen({ status: 'unknown' }, at('2026-01-05T17:00:00Z'), LA)).toBeNull()
    expect(isOpen({ ...week, status: 'by-appointment' }, at('2026-01-05T17:00:00Z'), LA)).toBeNull()
  })

  test('after midnight the night before still counts, round the week too', () => {
    const night = known([{ days: ['sunday'], opens: '20:00', closes: '02:00' }])
    expect(isOpen(night, at('2026-01-05T09:59:00Z'), LA)).toBe(true)
    expect(isOpen(night, at('2026-01-05T10:00:00Z'), LA)).toBe(false)
    expect(isOpen(night, at('2026-01-04T09:00:00Z'), LA)).toBe(false)
  })

  test('open the whole day includes its last minute', () => {
    const day = known([{ days: ['monday'], opens: '00:00', closes: '23:59' }])
    expect(isOpen(day, at('2026-01-05T23:59:30Z'), 'UTC')).toBe(true)
    expect(isOpen(day, at('2026-01-06T00:00:00Z'), 'UTC')).toBe(false)
  })

  test('the night the clocks go forward: 02:00 comes an hour early', () => {
    const night = known([{ days: ['saturday'], opens: '22:00', closes: '03:30' }])
    // 8 March 2026, Los Angeles: 01:59 PST is followed by 03:00 PDT, at 10:00 UTC.
    expect(isOpen(night, at('2026-03-08T09:59:00Z'), LA)).toBe(true)
    expect(isOpen(night, at('2026-03-08T10:29:00Z'), LA)).toBe(true)
    expect(isOpen(night, at('2026-03-08T10:30:00Z'), LA)).toBe(false)
  })

  test('the night the clocks go back: both hours from one to two count', () => {
    const night = known([{ days: ['saturday'], opens: '22:00', closes: '01:30' }])
    // 1 November 2026, Los Angeles: 01:00–02:00 is lived twice, from 08:00 and from 09:00 UTC.
    expect(isOpen(night, at('2026-11-01T08:29:00Z'), LA)).toBe(true)
    expect(isOpen(night, at('2026-11-01T08:31:00Z'), LA)).toBe(false)
    expect(isOpen(night, at('2026-11-01T09:29:00Z'), LA)).toBe(true)
    expect(isOpen(night, at('2026-11-01T09:31:00Z'), LA)).toBe(false)
  })

  test('an exception takes the place of the week', () => {
    const closed = { ...week, exceptions: [{ from: '2026-01-05', to: '2026-01-06', closed: true }] }
    expect(isOpen(closed, at('2026-01-05T18:00:00Z'), LA)).toBe(false)
    expect(isOpen(closed, at('2026-01-07T18:00:00Z'), LA)).toBe(true)
    const short = { ...week, exceptions: [{ from: '2026-01-05T12:00:00.000Z', opens: '12:00', closes: '14:00' }] }
    expect(isOpen(short, at('2026-01-05T18:00:00Z'), LA)).toBe(false)
    expect(isOpen(short, at('2026-01-05T21:00:00Z'), LA)).toBe(true)
  })
})

describe('hours for search engines', () => {
  test('a row each, closed days as schema.org writes them', () => {
    const hours = known(
      [{ days: ['tuesday', 'monday'], opens: '09:00', closes: '17:30' }],
      [
        { from: '2026-12-24', to: '2026-12-26', closed: true },
        { from: '2026-12-31', opens: '09:00', closes: '12:00' },
      ],
    )
    const type = { '@type': 'OpeningHoursSpecification' }
    expect(openingHoursSpecification(hours)).toEqual([
      {
        ...type,
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
        opens: '09:00',
        closes: '17:30',
      },
      { ...type, opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2026-12-26' },
      { ...type, opens: '09:00', closes: '12:00', validFrom: '2026-12-31', validThrough: '2026-12-31' },
    ])
  })

  test('unknown hours say nothing, not "closed"', () => {
    expect(openingHoursSpecification({ status: 'unknown' })).toEqual([])
  })
})
