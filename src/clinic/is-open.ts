import { exceptionDays } from './check-hours-exceptions.ts'
import type { OpeningHours } from './opening-hours.ts'
import { rowsOf } from './rows-of.ts'
import { DAY_MINUTES, shiftOf, type Shift } from './shift.ts'
import { weekdayOf } from './weekday.ts'

/**
 * Tells whether a location is open at an instant, by the clock on its wall: true, false, or null where nobody can say
 * (hours unknown, or by appointment). On the days when clocks change, hours are read as people there read them.
 */
export function isOpen(hours: OpeningHours, at: Date, timeZone: string): boolean | null {
  if (hours.status !== 'known') return null
  const { day, minute } = wallClock(at, timeZone)
  const isWithin = (shift: Shift, now: number) => shift.start <= now && now < shift.end
  return (
    shiftsOn(hours, day).some((shift) => isWithin(shift, minute)) ||
    shiftsOn(hours, dayBefore(day)).some((shift) => isWithin(shift, minute + DAY_MINUTES))
  )
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MINUTES * 60_000).toISOString().slice(0, 10)

/** The stretches that begin on a day: those of its exceptions if it has any, else those of the week. */
function shiftsOn(hours: OpeningHours, day: string): Shift[] {
  const exceptions = rowsOf(hours.exceptions).filter((exception) => {
    const days = exceptionDays(exception)
    return days !== null && days.first <= day && day <= days.last
  })
  const rows =
    exceptions.length > 0
      ? exceptions.filter(({ closed }) => closed !== true)
      : rowsOf(hours.weekly).filter(({ days }) => (days ?? []).includes(weekdayOf(day)))
  return rows.map(({ opens, closes }) => shiftOf(opens, closes)).filter((shift) => shift !== null)
}

function wallClock(at: Date, timeZone: string): { day: string; minute: number } {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const parts = new Intl.DateTimeFormat('en', { ...options, timeZone, hourCycle: 'h23' }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  }
}
