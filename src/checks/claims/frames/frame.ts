import type { ClaimType, Strength } from '../claim.ts'
import type { Heard } from '../heard.ts'
import type { SignName } from '../signs/sign.ts'

/**
 * A way in which a kind of claim is put: phrases of terms. A match counts unless a sign lies over its words that makes it no claim;
 * `evenIf` names the signs that this frame withstands, since they only say what the sentence is also about. A frame without it is a
 * weak one: its words may well mean something else, so that any sign at all is enough. `holds` is asked once a phrase is found.
 */
export type Frame = {
  type: ClaimType
  direction: 'benefit' | 'risk' | 'none'
  /** Where the frame itself says how sure it sounds. */
  strength?: Strength
  phrases: readonly string[]
  /** Found in the stem of a list, it holds for each item too. */
  isCarried?: true
  evenIf?: readonly SignName[]
  holds?: (heard: Heard, from: number, to: number) => boolean
}
