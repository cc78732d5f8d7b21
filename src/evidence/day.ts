import type { Parsed } from '#platform/parsed.ts'
import { checkPartialDate } from './partial-date.ts'

/**
 * Reads a day, `2019-08-29` or an instant whose UTC day is meant, into noon UTC of that day: an instant that falls
 * on the same calendar day in every time zone a clinic is likely to read it from.
 */
export function parseDay(input: string): Parsed {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(
    input.trim(),
  )
  if (match === null) return { ok: false, why: 'Give the day as year, month and day, like 2019-08-29.' }
  const [, year, month, day] = match
  const [wrong] = checkPartialDate({ year: Number(year), month: Number(month), day: Number(day) })
  if (wrong) return { ok: false, why: `There is no such day. ${wrong.message}` }
  const instant = new Date(input.trim().length > 10 ? input.trim() : `${input.trim()}T12:00:00Z`)
  if (Number.isNaN(instant.getTime()))
    return { ok: false, why: 'There is no such hour. Give the day alone, like 2019-08-29.' }
  return { ok: true, value: `${instant.toISOString().slice(0, 10)}T12:00:00.000Z` }
}
