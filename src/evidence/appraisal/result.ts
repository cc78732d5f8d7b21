import type { ProblemPlace } from '#platform/problem.ts'
import type { FAVOURS } from './pico.ts'

type Measure = { label: string; /** The value that means "no difference". */ none: number | null; ratio: boolean }

/** How a difference is expressed, by the abbreviations that papers use. */
export const MEASURES = {
  MD: { label: 'Mean difference (MD)', none: 0, ratio: false },
  SMD: { label: 'Standardised mean difference (SMD)', none: 0, ratio: false },
  RR: { label: 'Risk ratio (RR)', none: 1, ratio: true },
  OR: { label: 'Odds ratio (OR)', none: 1, ratio: true },
  HR: { label: 'Hazard ratio (HR)', none: 1, ratio: true },
  RD: { label: 'Risk difference (RD)', none: 0, ratio: false },
  other: { label: 'Something else (a share, a count)', none: null, ratio: false },
} as const satisfies Record<string, Measure>
export type MeasureName = keyof typeof MEASURES

/** The part of a result that can contradict itself. */
export type Result = {
  measure?: MeasureName | null
  value?: number | null
  ciLow?: number | null
  ciHigh?: number | null
  /** The smallest difference that matters to patients, as a size without a sign. */
  mcid?: number | null
  lowerIsBetter?: boolean | null
  favours?: keyof typeof FAVOURS | null
  studies?: number | null
  participants?: number | null
  certainty?: string | null
  certaintySource?: string | null
}

const is = (number: number | null | undefined): number is number => number !== null && number !== undefined

/** What contradicts itself in one result of a work (Cochrane Handbook 6.4, 15.3; GRADE): findings by field, none if it holds together. */
export function checkResult(result: Result): ProblemPlace[] {
  return [
    ...checkInterval(result),
    ...checkRatio(result),
    ...checkMcid(result),
    ...checkDirection(result),
    ...checkCounts(result),
    ...checkSource(result),
  ]
}

function checkInterval({ measure, value, ciLow, ciHigh }: Result): ProblemPlace[] {
  const findings: ProblemPlace[] = []
  if (is(value) && !measure)
    findings.push({ path: 'measure', message: 'Say what the value measures, for example a mean difference.' })
  if (is(ciLow) !== is(ciHigh))
    findings.push({ path: is(ciLow) ? 'ciHigh' : 'ciLow', message: 'An interval has two ends: give both or neither.' })
  if (!is(ciLow) || !is(ciHigh)) return findings
  if (ciLow > ciHigh)
    findings.push({
      path: 'ciHigh',
      message: `The upper end of the interval (${ciHigh}) is below the lower end (${ciLow}).`,
    })
  else if (!is(value)) findings.push({ path: 'value', message: 'An interval needs the value it lies around.' })
  else if (value < ciLow || value > ciHigh)
    findings.push({ path: 'value', message: `The value ${value} is not inside its interval, ${ciLow} to ${ciHigh}.` })
  return findings
}

function checkRatio({ measure, ...numbers }: Result): ProblemPlace[] {
  if (!measure || !MEASURES[measure].ratio) return []
  return (['value', 'ciLow', 'ciHigh'] as const)
    .filter((path) => is(numbers[path]) && numbers[path] <= 0)
    .map((path) => ({ path, message: `A ratio such as ${measure} is above 0; no difference is 1.` }))
}

function checkMcid({ measure, mcid }: Result): ProblemPlace[] {
  if (!is(mcid)) return []
  if (measure && MEASURES[measure].ratio && mcid <= 1)
    return [{ path: 'mcid', message: `Give the ratio from which on it matters, above 1, such as 1.25 for ${measure}.` }]
  if (mcid > 0) return []
  return [{ path: 'mcid', message: 'Give the size of the difference without a sign, such as 15.' }]
}

function checkDirection({ measure, value, ciLow, ciHigh, lowerIsBetter, favours }: Result): ProblemPlace[] {
  const none = measure ? MEASURES[measure].none : null
  if (none === null || !favours || favours === 'neither') return []
  if (is(ciLow) && is(ciHigh) && ciLow <= none && ciHigh >= none)
    return [{ path: 'favours', message: `The interval includes ${none}, which means no difference: choose "Neither".` }]
  if (!is(value)) return []
  if (value === none) return [{ path: 'favours', message: `The value ${none} means no difference: choose "Neither".` }]
  if (lowerIsBetter === null || lowerIsBetter === undefined) return []
  const better = value < none === lowerIsBetter ? 'intervention' : 'comparator'
  if (favours === better) return []
  const side = better === 'intervention' ? 'the treatment' : 'the comparison'
  const scale = lowerIsBetter ? 'lower is better' : 'higher is better'
  return [{ path: 'favours', message: `With ${measure} ${value}, and ${scale}, it is ${side} that did better.` }]
}

function checkCounts({ studies, participants }: Result): ProblemPlace[] {
  return Object.entries({ studies, participants })
    .filter(([, count]) => is(count) && !(Number.isSafeInteger(count) && count >= 1))
    .map(([path]) => ({ path, message: 'Give a whole number of at least 1, or leave it empty.' }))
}

function checkSource({ certainty, certaintySource }: Result): ProblemPlace[] {
  if (!certainty || certaintySource) return []
  return [
    { path: 'certaintySource', message: 'Say who rated the certainty: the authors of the work or a reviewer of ours.' },
  ]
}
