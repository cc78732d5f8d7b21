import type { Weekday } from './weekday.ts'

/** Unknown is not closed: a page may have a heading "Hours" and nothing under it. */
export const HOURS_STATUSES = {
  known: 'known, as below',
  unknown: 'not known yet',
  'by-appointment': 'by appointment',
} as const
export type HoursStatus = keyof typeof HOURS_STATUSES

/** One row of the week, local time HH:MM. A split shift is two rows; closing before opening is closing on the next day. */
export type WeeklyHours = { days?: readonly Weekday[] | null; opens?: string | null; closes?: string | null }

/** Days on which the week does not hold, both included; `to` left out is a single day. */
export type HoursException = {
  from?: string | null
  to?: string | null
  closed?: boolean | null
  opens?: string | null
  closes?: string | null
  note?: string | null
}

/** The hours of a location, as stored; whether somebody is there is asked with the location's time zone. */
export type OpeningHours = {
  status?: HoursStatus | null
  weekly?: readonly WeeklyHours[] | null
  exceptions?: readonly HoursException[] | null
}
