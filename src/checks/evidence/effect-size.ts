import { MEASURES } from '#evidence/index.ts'
import type { CitedResult } from '../check-context.ts'

/** How large an effect is to those who feel it: the columns of the GRADE statements. */
export type EffectSize = 'large' | 'moderate' | 'small' | 'none'

type Favoured = 'intervention' | 'comparator' | 'neither'

const noneOf = ({ measure }: CitedResult): number | null =>
  measure !== null && Object.hasOwn(MEASURES, measure) ? MEASURES[measure as keyof typeof MEASURES].none : null

/** Tells whether the interval of a result includes "no difference". */
export function includesNoEffect(result: CitedResult): boolean {
  const none = noneOf(result)
  const { ciLow, ciHigh } = result
  return none !== null && ciLow !== null && ciHigh !== null && ciLow <= none && ciHigh >= none
}

/** Who did better by a result; null where the record does not say. An interval that includes no effect favours neither. */
export function favouredBy(result: CitedResult): Favoured | null {
  if (includesNoEffect(result)) return 'neither'
  const { favours, value, lowerIsBetter } = result
  if (favours === 'intervention' || favours === 'comparator' || favours === 'neither') return favours
  const none = noneOf(result)
  if (none === null || value === null) return null
  if (value === none) return 'neither'
  return lowerIsBetter === null ? null : value < none === lowerIsBetter ? 'intervention' : 'comparator'
}

/**
 * How large an effect is: by Cohen's steps where it is standardised (0.2, 0.5, 0.8), else against the smallest difference that
 * matters (a third of it, all of it, twice it). What the record says of its importance comes first: what does not matter to
 * patients is small at most, what does is small at least. Where nothing is recorded, neither large nor small is said.
 */
export function effectSize(result: CitedResult): EffectSize {
  if (favouredBy(result) === 'neither') return 'none'
  const measured = sizeByNumbers(result)
  if (result.clinicallyImportant === 'yes') return measured === 'none' ? 'small' : (measured ?? 'moderate')
  if (result.clinicallyImportant === 'no') return measured === 'none' ? 'none' : 'small'
  if (result.clinicallyImportant === 'unclear') return measured === 'none' ? 'none' : 'small'
  return measured ?? 'moderate'
}

function sizeByNumbers(result: CitedResult): EffectSize | null {
  const { measure, value, mcid } = result
  const none = noneOf(result)
  if (none === null || value === null) return null
  if (measure === 'SMD') return stepOf(Math.abs(value), [0.2, 0.5, 0.8])
  if (mcid === null || mcid <= 0) return null
  if (none === 0) return stepOf(Math.abs(value) / mcid, [1 / 3, 1, 2])
  if (value <= 0 || mcid === 1) return null
  return stepOf(Math.abs(Math.log(value)) / Math.abs(Math.log(mcid)), [1 / 3, 1, 2])
}

function stepOf(size: number, [small, moderate, large]: [number, number, number]): EffectSize {
  if (size < small) return 'none'
  if (size < moderate) return 'small'
  return size < large ? 'moderate' : 'large'
}
