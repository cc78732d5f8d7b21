import type { ProblemPlace } from '#platform/problem.ts'

type Instant = string | Date | null | undefined

/** When something is shown; an open side is without limit. */
export type Period = { startsAt?: Instant; endsAt?: Instant }

const timeOf = (instant: Instant): number | null => {
  const time = instant ? new Date(instant).getTime() : Number.NaN
  return Number.isNaN(time) ? null : time
}

/** A period that ends at or before its start would never be shown: it is named at its end. */
export function checkPeriod(period: Period, path: string): ProblemPlace[] {
  const [starts, ends] = [timeOf(period.startsAt), timeOf(period.endsAt)]
  if (starts === null || ends === null || ends > starts) return []
  return [{ path: `${path}.endsAt`, message: 'The end must come after the start.' }]
}

/** Tells whether an instant lies in a period, the start included and the end not. */
export function isWithin(period: Period, at: Date): boolean {
  const [starts, ends] = [timeOf(period.startsAt), timeOf(period.endsAt)]
  return (starts === null || starts <= at.getTime()) && (ends === null || at.getTime() < ends)
}
