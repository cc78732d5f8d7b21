import type { Parsed } from '#platform/parsed.ts'

/** The days of the week in the order clinics write them. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const DAY = 24 * 60 * 60 * 1000

/**
 * Reads a day of the calendar, YYYY-MM-DD, or the day in front of an instant: date pickers send a day as its noon in UTC.
 * @example parseDay('2026-12-24T12:00:00.000Z') gives 2026-12-24
 */
export function parseDay(input: string): Parsed {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(input.trim())?.[1]
  const instant = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  // Date.parse lets 30 February pass as 2 March.
  if (day === undefined || Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day)
    return { ok: false, why: 'Write the day as year, month and day, like 2026-12-24.' }
  return { ok: true, value: day }
}

/** The day of a stored date, or null if there is none. */
export function dayOf(date: unknown): string | null {
  const text = date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : date
  const parsed = typeof text === 'string' ? parseDay(text) : null
  return parsed?.ok ? parsed.value : null
}

/** The day that lies a number of days after (or, below zero, before) another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** The day of the week of a day of the calendar. */
export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!
}
