import type { Heard } from './heard.ts'
import type { Strength } from './claim.ts'
import type { PhraseMatch } from '../phrases/find-phrases.ts'
import type { Frame } from './frames/frame.ts'

/** How sure a sentence sounds (GRADE statements): words without exception beat hedges, then the most careful word counts. */
export function strengthOf({ reading }: Heard, _frame: PhraseMatch<Frame>): Strength {
  const has = (concept: string) => reading.terms.some((term) => term.concept === concept)
  if (has('uncertain')) return 'very-low'
  if (has('absolute') || has('cure')) return 'absolute'
  if (has('may')) return 'low'
  if (has('likely')) return 'moderate'
  return 'high'
}
