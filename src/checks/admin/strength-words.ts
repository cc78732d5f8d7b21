import type { Strength } from '../claims/claim.ts'

/** How sure a sentence sounds, as a person reads it; nothing where that is not the point. */
export const STRENGTH_WORDS: Record<Strength, string> = {
  absolute: 'Sounds certain, without exception',
  high: 'Sounds sure',
  moderate: 'Sounds likely',
  low: 'Sounds possible',
  'very-low': 'Sounds uncertain',
  none: '',
}
