import type { Strength } from '../claims/claim.ts'

/**
 * How sure a sentence may sound by how certain its result is (GRADE guidelines 26, Santesso 2020): very low "very uncertain",
 * low "may", moderate "probably", high the bare verb. Absolute words are above all of them and never fit.
 */
const LEVELS: Readonly<Record<string, number>> = { 'very-low': 1, low: 2, moderate: 3, high: 4, absolute: 5 }

/** The level of a sentence's wording; 0 where being sure is not the point. */
export const strengthLevel = (strength: Strength): number => LEVELS[strength] ?? 0

/** The level that a certainty allows; null where nobody has rated it. */
export const certaintyLevel = (certainty: string | null): number | null =>
  certainty !== null && certainty !== 'absolute' && Object.hasOwn(LEVELS, certainty) ? LEVELS[certainty]! : null

/** What a certainty may sound like, with words to use. */
export const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  high: 'the plain verb, such as “reduces”',
  moderate: '“probably” or “likely”',
  low: '“may” or “might”',
  'very-low': '“the evidence is very uncertain”',
}
