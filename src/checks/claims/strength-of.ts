import type { Concept } from '../lexicon/lexicon.ts'
import type { ClaimType, Strength } from './claim.ts'
import type { Heard } from './heard.ts'

/** How sure a sentence sounds (GRADE statements): words without exception beat hedges, then the most careful word counts. */
export function strengthOf({ reading }: Heard, _type: ClaimType): Strength {
  const has = (concept: Concept) => reading.terms.some((term) => term.concept === concept)
  if (has('uncertain')) return 'very-low'
  if (has('absolute') || has('cure')) return 'absolute'
  if (has('may')) return 'low'
  if (has('likely')) return 'moderate'
  return 'high'
}
