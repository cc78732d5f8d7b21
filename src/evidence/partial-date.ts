import type { ProblemPlace } from '#platform/problem.ts'
import type { PartialDate } from './csl.ts'

const given = (part: number | null | undefined): part is number => part !== null && part !== undefined

/** What is wrong with a date of which only the year, or the year and month, may be known; nothing is ever filled in. */
export function checkPartialDate({ year, month, day }: PartialDate): ProblemPlace[] {
  const findings: ProblemPlace[] = []
  if (given(year) && !(Number.isInteger(year) && year >= 1000 && year <= 2999))
    findings.push({ path: 'year', message: 'Give the year with four digits, like 2015.' })
  if (given(month) && !(Number.isInteger(month) && month >= 1 && month <= 12))
    findings.push({ path: 'month', message: 'A month is a whole number from 1 to 12.' })
  if (given(month) && !given(year)) findings.push({ path: 'month', message: 'A month needs its year.' })
  if (given(day) && !given(month))
    findings.push({ path: 'day', message: 'A day needs its month. Leave it out if you do not know it.' })
  if (findings.length === 0 && given(day) && !(Number.isInteger(day) && day >= 1 && day <= daysIn(year!, month!)))
    findings.push({ path: 'day', message: `That month has the days 1 to ${daysIn(year!, month!)}.` })
  return findings
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
