import type { Parsed } from './parsed.ts'

const FORM = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/
const HOW = 'year, month and day, like 2026-12-24.'

/**
 * Reads a day of the calendar, YYYY-MM-DD, or an instant whose day in UTC is meant: date pickers send a day as its noon in UTC.
 * @example parseDay('2026-12-24T12:00:00.000Z') gives 2026-12-24
 */
export function parseDay(input: string): Parsed {
  const text = input.trim()
  const [, day, zone] = FORM.exec(text) ?? []
  if (day === undefined) return { ok: false, why: `Write the day as ${HOW}` }
  // Date.parse lets 30 February pass as 2 March.
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day)
    return { ok: false, why: `There is no such day. Write it as ${HOW}` }
  if (text === day) return { ok: true, value: day }
  const instant = new Date(zone === undefined ? `${text}Z` : text)
  if (Number.isNaN(instant.getTime()))
    return { ok: false, why: 'There is no such hour. Give the day alone, like 2026-12-24.' }
  return { ok: true, value: instant.toISOString().slice(0, 10) }
}

/** The day of a stored date, or null if there is none. */
export function dayOf(date: unknown): string | null {
  const text = date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : date
  const parsed = typeof text === 'string' ? parseDay(text) : null
  return parsed?.ok ? parsed.value : null
}
