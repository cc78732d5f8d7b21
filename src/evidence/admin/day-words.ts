import { dayOf } from '#platform/day.ts'

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A stored day or instant as people read it: "4 Apr 2022"; empty if there is none. */
export function dayWords(date: unknown): string {
  const day = dayOf(date)
  return day === null ? '' : format.format(Date.parse(day))
}

/** Today, as days are stored. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
