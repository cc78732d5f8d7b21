import { minutesOf } from './clock-time.ts'

/** Minutes from the midnight before opening; an end above 1440 lies on the next day. */
export type Shift = { start: number; end: number }

export const DAY_MINUTES = 24 * 60

/** Longer than any night shift of a clinic: a row of 09:00 to 05:00 is a slip for 17:00. */
const LONGEST_NIGHT = 16 * 60

/** Reads opening and closing as one stretch; 23:59 closes at midnight, as schema.org writes a whole day. Null if it is none. */
export function shiftOf(opens: unknown, closes: unknown): Shift | null {
  const start = minutesOf(opens)
  const last = minutesOf(closes)
  if (start === null || last === null || start === last) return null
  const end = last === DAY_MINUTES - 1 ? DAY_MINUTES : last
  return { start, end: end < start ? end + DAY_MINUTES : end }
}

/** What is wrong with a pair of times that are each well written, or null. */
export function whyNoShift(opens: unknown, closes: unknown): string | null {
  if (minutesOf(opens) === null || minutesOf(closes) === null) return null
  const shift = shiftOf(opens, closes)
  if (shift === null) return 'Opening and closing are the same time. For a whole day, write 00:00 to 23:59.'
  if (shift.end > DAY_MINUTES && shift.end - shift.start > LONGEST_NIGHT)
    return `This says open from ${opens} through the night to ${closes}. Write the afternoon as 13:00 to 23:59.`
  return null
}

/** Tells whether two stretches of the same clock share a minute. */
export function shareMinutes(a: Shift, b: Shift): boolean {
  return a.start < b.end && b.start < a.end
}
