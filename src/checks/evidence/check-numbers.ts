import { MEASURES } from '#evidence/index.ts'
import type { CheckContext, CitedResult, CitedWork } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { numbersIn, type SaidNumber } from './numbers-in.ts'
import { placeOfClaim } from './place-of-claim.ts'

/** How far a rounded number may lie from what it was rounded from. */
const ROUNDING = 0.5

/**
 * Holds the numbers of a claim against those recorded of the cited works (CLM-004): a cite does not excuse a number that the work
 * does not report. A share may be told as a percentage, and a ratio as what it takes away.
 */
export function checkNumbers(claim: Claim, works: readonly CitedWork[], context: CheckContext): Finding[] {
  if (works.length === 0 || claim.direction !== 'benefit') return []
  const results = works.flatMap(({ results: all }) => all)
  const unknown = numbersIn(claim.text).find((said) => !results.some((result) => reports(result, said)))
  if (unknown === undefined) return []
  return raise('CLM-004', placeOfClaim(claim), context, {
    message: `“${unknown.words.trim()}” is not among the numbers recorded of the cited work. Give the number it reports, or record the result that holds it.`,
  })
}

function reports(result: CitedResult, { value, unit }: SaidNumber): boolean {
  return numbersOf(result, unit).some((number) => {
    const size = Math.abs(number)
    return Math.abs(size - value) < 1e-9 || (Math.abs(size - value) < ROUNDING && Number.isInteger(value))
  })
}

function numbersOf({ measure, value, ciLow, ciHigh }: CitedResult, unit: SaidNumber['unit']): number[] {
  const numbers = [value, ciLow, ciHigh].filter((number): number is number => number !== null)
  if (unit !== 'percent') return numbers
  const known = measure !== null && Object.hasOwn(MEASURES, measure) ? MEASURES[measure as keyof typeof MEASURES] : null
  const ratio = known?.ratio ? numbers.map((number) => (number - 1) * 100) : []
  const share = numbers.filter((number) => Math.abs(number) <= 1).map((number) => number * 100)
  return [...numbers, ...ratio, ...share]
}
