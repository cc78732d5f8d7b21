import type { ProblemPlace } from '#platform/problem.ts'
import { checkExceptions } from './check-hours-exceptions.ts'
import { HOURS_STATUSES, type OpeningHours, type WeeklyHours } from './opening-hours.ts'
import { rowsOf } from './rows-of.ts'
import { DAY_MINUTES, shareMinutes, shiftOf, whyNoShift, type Shift } from './shift.ts'
import { WEEKDAYS, type Weekday } from './weekday.ts'

const WEEK_MINUTES = 7 * DAY_MINUTES

/**
 * What is wrong with a location's hours, each with its path inside the hours, such as `weekly.1.closes`.
 * Times overlap also from one day into the next, and from Sunday into Monday. How a single time is written is not judged here.
 */
export function checkOpeningHours(hours: OpeningHours): ProblemPlace[] {
  const weekly = rowsOf(hours.weekly)
  return [
    ...checkStatus(hours, weekly.length),
    ...weekly.flatMap(checkRow),
    ...overlaps(weekly),
    ...checkExceptions(rowsOf(hours.exceptions)),
  ]
}

function checkStatus({ status }: OpeningHours, rows: number): ProblemPlace[] {
  if (status && !Object.hasOwn(HOURS_STATUSES, status))
    return [{ path: 'status', message: 'Say whether the hours are known, unknown or by appointment.' }]
  if (status === 'known' && rows === 0)
    return [{ path: 'weekly', message: 'Hours are marked as known. Add them, or mark them as unknown.' }]
  if (status === 'unknown' && rows > 0)
    return [{ path: 'status', message: 'Hours are given below. Mark them as known, or take them out.' }]
  return []
}

function checkRow(row: WeeklyHours, index: number): ProblemPlace[] {
  const why = whyNoShift(row.opens, row.closes)
  return why === null ? [] : [{ path: `weekly.${index}.closes`, message: why }]
}

type DayShift = Shift & { row: number; day: Weekday; said: string }

function overlaps(rows: readonly WeeklyHours[]): ProblemPlace[] {
  const shifts = rows.flatMap(dayShifts)
  return rows.flatMap((_, index): ProblemPlace[] => {
    const own = shifts.filter(({ row }) => row === index)
    const clash = own.flatMap((shift) => {
      const other = shifts.find((earlier) => comesBefore(earlier, shift) && overlapInWeek(earlier, shift))
      return other ? [{ shift, other }] : []
    })[0]
    if (clash === undefined) return []
    const { shift, other } = clash
    if (other.row === index && other.day === shift.day)
      return [{ path: `weekly.${index}.days`, message: `${name(shift.day)} is named twice in this row.` }]
    const message = `${name(shift.day)} ${shift.said} overlaps with ${name(other.day)} ${other.said}. Shorten one of them.`
    return [{ path: `weekly.${index}.opens`, message }]
  })
}

const comesBefore = (a: DayShift, b: DayShift) => a !== b && (a.row < b.row || (a.row === b.row && a.start <= b.start))
const name = (day: Weekday) => day[0]!.toUpperCase() + day.slice(1)

function dayShifts({ days, opens, closes }: WeeklyHours, row: number): DayShift[] {
  const shift = shiftOf(opens, closes)
  if (shift === null) return []
  return (Array.isArray(days) ? (days as Weekday[]) : [])
    .filter((day) => WEEKDAYS.includes(day))
    .map((day) => {
      const midnight = WEEKDAYS.indexOf(day) * DAY_MINUTES
      return { row, day, start: midnight + shift.start, end: midnight + shift.end, said: `${opens}–${closes}` }
    })
}

/** The week is a ring: Sunday's night shift ends on Monday. */
function overlapInWeek(a: Shift, b: Shift): boolean {
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].some((turn) => shareMinutes(a, { start: b.start + turn, end: b.end + turn }))
}
