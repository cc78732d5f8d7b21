import type { ClaimType, Strength } from './claim.ts'

/** What was decided of a sentence, and the words that did. */
export type Decision = {
  type: ClaimType
  direction: 'benefit' | 'risk' | 'none'
  /** Null where the words of the sentence say how sure it sounds. */
  strength: Strength | null
  from: number
  to: number
}
