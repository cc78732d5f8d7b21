import type { Claim } from './claim.ts'
import type { Decision } from './decision.ts'

/** What a sentence is weighed as: no claim, or a type of claim with its direction, such as a general one. */
export const NO_CLAIM = 'none'
export const GENERAL = 'general none'

/** The verdict on a labelled or decided sentence. */
export const verdictOf = (claim: Pick<Claim, 'type' | 'direction'> | null): string =>
  claim ? `${claim.type} ${claim.direction}` : NO_CLAIM

/** The type and direction that a verdict stands for. */
export function claimOf(verdict: string): Pick<Decision, 'type' | 'direction'> {
  const [type, direction] = verdict.split(' ')
  return { type, direction } as Pick<Decision, 'type' | 'direction'>
}
