const DAY_MS = 86_400_000

/** The day that a moment falls on in a time zone, YYYY-MM-DD. */
export function dayIn(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(moment)).slice(0, 10)
}

const said = (day: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

/** A day by its full name: “3 March 2027”. */
export const fullDay = (day: string): string => said(day, { day: 'numeric', month: 'long', year: 'numeric' })

/**
 * A day as people speak of one that is near: “today”, “Friday” within the same week of days, “3 March” within half a year, else by its
 * full name. Days YYYY-MM-DD.
 * @example nearDay('2026-11-24', '2026-11-22') gives “Tuesday”
 */
export function nearDay(day: string, today: string): string {
  const away = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  if (Math.abs(away) < 7) return said(day, { weekday: 'long' })
  return Math.abs(away) < 180 ? said(day, { day: 'numeric', month: 'long' }) : fullDay(day)
}

/** A zone by its city, as people know it: “Los Angeles”. */
export const zoneWords = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ')

/** A moment to the minute as the clocks of a place show it: “3 March 2027 at 09:00 (Los Angeles)”. */
export function momentIn(moment: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${fullDay(dayIn(moment, timeZone))} at ${clock.format(new Date(moment))} (${zoneWords(timeZone)})`
}
