import { dayOf } from '#platform/day.ts'
import type { ProblemPlace } from '#platform/problem.ts'
import type { HoursException } from './opening-hours.ts'
import { shareMinutes, shiftOf, whyNoShift } from './shift.ts'

/** The days an exception is for, both included; null while its first day is missing or its days run backwards. */
export function exceptionDays({ from, to }: HoursException): { first: string; last: string } | null {
  const first = dayOf(from)
  const last = to === null || to === undefined || to === '' ? first : dayOf(to)
  return first === null || last === null || last < first ? null : { first, last }
}

/** What is wrong with the exceptions to the week: days that run backwards, hours that are missing or cross each other. */
export function checkExceptions(exceptions: readonly HoursException[]): ProblemPlace[] {
  return exceptions.flatMap((exception, index) => [
    ...checkDays(exception, index),
    ...checkTimes(exception, index),
    ...crossings(exceptions, index),
  ])
}

function checkDays({ from, to }: HoursException, index: number): ProblemPlace[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (first === null || last === null || last >= first) return []
  return [{ path: `exceptions.${index}.to`, message: `The last day, ${last}, is before the first, ${first}.` }]
}

function checkTimes({ closed, opens, closes }: HoursException, index: number): ProblemPlace[] {
  const path = (field: string) => `exceptions.${index}.${field}`
  if (closed === true)
    return opens || closes
      ? [{ path: path('closed'), message: 'Either closed or open at these times: take one of them out.' }]
      : []
  if (!opens || !closes)
    return [
      { path: path(opens ? 'closes' : 'opens'), message: 'Tick closed, or say when you open and when you close.' },
    ]
  const why = whyNoShift(opens, closes)
  return why === null ? [] : [{ path: path('closes'), message: why }]
}

/** Two exceptions may share a day only as a split shift. */
function crossings(exceptions: readonly HoursException[], index: number): ProblemPlace[] {
  const exception = exceptions[index]!
  const days = exceptionDays(exception)
  if (days === null) return []
  const crossed = exceptions.slice(0, index).find((earlier) => {
    const others = exceptionDays(earlier)
    return others !== null && days.first <= others.last && others.first <= days.last && !canShareDay(earlier, exception)
  })
  if (crossed === undefined) return []
  const message = `${days.first} is already covered by the exception from ${exceptionDays(crossed)!.first}.`
  return [{ path: `exceptions.${index}.from`, message }]
}

function canShareDay(a: HoursException, b: HoursException): boolean {
  if (a.closed || b.closed) return false
  const [one, other] = [shiftOf(a.opens, a.closes), shiftOf(b.opens, b.closes)]
  return one === null || other === null || !shareMinutes(one, other)
}
