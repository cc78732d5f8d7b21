import { exceptionDays } from './check-hours-exceptions.ts'
import type { HoursException, OpeningHours } from './opening-hours.ts'
import { rowsOf } from './rows-of.ts'
import { WEEKDAYS } from './weekday.ts'

/** schema.org's OpeningHoursSpecification; local times, to be read with the location's time zone. */
export type OpeningHoursSpecification = {
  '@type': 'OpeningHoursSpecification'
  dayOfWeek?: string[]
  opens: string
  closes: string
  validFrom?: string
  validThrough?: string
}

/**
 * The hours of a location as schema.org has them: a row of the week each, then the exceptions with the days they hold for.
 * Closed days are written 00:00 to 00:00. Hours that are not known, or by appointment, say nothing rather than "closed".
 */
export function openingHoursSpecification(hours: OpeningHours): OpeningHoursSpecification[] {
  if (hours.status !== 'known') return []
  const weekly = rowsOf(hours.weekly).flatMap(({ days, opens, closes }): OpeningHoursSpecification[] => {
    if (!opens || !closes || !days || days.length === 0) return []
    const dayOfWeek = WEEKDAYS.filter((day) => days.includes(day)).map(
      (day) => `https://schema.org/${day[0]!.toUpperCase()}${day.slice(1)}`,
    )
    return [{ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes }]
  })
  return [...weekly, ...rowsOf(hours.exceptions).flatMap(specifyException)]
}

function specifyException(exception: HoursException): OpeningHoursSpecification[] {
  const days = exceptionDays(exception)
  const opens = exception.closed ? '00:00' : exception.opens
  const closes = exception.closed ? '00:00' : exception.closes
  if (days === null || !opens || !closes) return []
  const { first: validFrom, last: validThrough } = days
  return [{ '@type': 'OpeningHoursSpecification', opens, closes, validFrom, validThrough }]
}
