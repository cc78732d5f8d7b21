import type { ClaimType, Strength } from '../claim.ts'
import type { Heard } from '../heard.ts'
import type { SignName } from '../signs/sign.ts'

/**
 * A way in which a kind of claim is put: phrases of terms. A match counts unless a sign that makes it no claim lies over its words;
 * `evenIf` names the signs that this frame withstands. `isWeak`: the words may well mean something else, so that any sign at all
 * is enough; other frames withstand the signs that only say what the sentence is also about. `holds` is asked once a phrase is found.
 */
export type Frame = {
  type: ClaimType
  direction: 'benefit' | 'risk' | 'none'
  /** Where the frame itself says how sure it sounds. */
  strength?: Strength
  phrases: readonly string[]
  isWeak?: true
  /** Found in the stem of a list, it holds for each item too. */
  isCarried?: true
  evenIf?: readonly SignName[]
  holds?: (heard: Heard, from: number, to: number) => boolean
}
