import { MEASURES, type MeasureName, type Result } from './result.ts'

/** A result as a picture can show it: every number is there, sound, and no farther out than a picture can tell apart. */
export type Effect = {
  measure: Exclude<MeasureName, 'other'>
  ratio: boolean
  /** The value that means "no difference". */
  none: number
  value: number
  interval: { low: number; high: number } | null
  /** The smallest difference that matters, as the value it begins at on either side. */
  matters: { low: number; high: number; size: number } | null
  /** The side on which the treatment is the better one; null if nobody said whether a lower value is better. */
  treatment: 'low' | 'high' | null
  unit: string | null
}

const FARTHEST = 1e9

const sound = (number: unknown): number | null =>
  typeof number === 'number' && Number.isFinite(number) ? number : null

/** Reads off a row of results what can be drawn; null if it has no value, or one of a kind that has no line of no effect. */
export function readEffect(result: Result & { unit?: string | null }): Effect | null {
  const { measure } = result
  if (!measure || measure === 'other' || !Object.hasOwn(MEASURES, measure)) return null
  const { none, ratio } = MEASURES[measure]
  const lowest = ratio ? 1 / FARTHEST : -FARTHEST
  const within = (number: number) => number >= lowest && number <= FARTHEST
  const value = sound(result.value)
  if (value === null || !within(value)) return null
  const [low, high] = [sound(result.ciLow), sound(result.ciHigh)]
  const isInterval = low !== null && high !== null && low <= value && value <= high && (!ratio || low > 0)
  return {
    measure,
    ratio,
    none,
    value,
    interval: isInterval ? { low: Math.max(low, lowest), high: Math.min(high, FARTHEST) } : null,
    matters: readMatters(sound(result.mcid), ratio, within),
    treatment: treatmentSide(result, value, none),
    unit: result.unit?.trim() || null,
  }
}

/** A ratio that matters, such as 1.25, matters the other way round too: 1/1.25. */
function readMatters(size: number | null, ratio: boolean, within: (number: number) => boolean): Effect['matters'] {
  if (size === null || !within(size)) return null
  if (ratio) return size > 1 ? { low: 1 / size, high: size, size } : null
  return size > 0 ? { low: -size, high: size, size } : null
}

/** An empty box may mean "higher is better" or "nobody said": then who did better tells which. */
function treatmentSide({ lowerIsBetter, favours }: Result, value: number, none: number): Effect['treatment'] {
  if (lowerIsBetter === true) return 'low'
  if ((favours === 'intervention' || favours === 'comparator') && value !== none)
    return value < none === (favours === 'intervention') ? 'low' : 'high'
  return lowerIsBetter === false ? 'high' : null
}
