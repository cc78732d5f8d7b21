import type { ClaimType } from './claim.ts'

/** What was decided of a sentence, and the words that did: places in the sentence, in order, each from a word to behind its last. */
export type Decision = {
  type: ClaimType
  direction: 'benefit' | 'risk' | 'none'
  from: number
  to: number
  because: readonly { from: number; to: number }[]
}
