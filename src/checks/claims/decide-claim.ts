import type { PhraseMatch } from '../phrases/find-phrases.ts'
import type { ClaimType } from './claim.ts'
import type { Frame } from './frames/frame.ts'
import { bitsOf, isUnder, type Heard } from './heard.ts'
import { SIGN_NAMES } from './signs/sign.ts'

/** Which type a sentence has that could be of several: the first of these. */
const ORDER: readonly ClaimType[] = [
  'coverage',
  'experience',
  'traditional-use',
  'safety',
  'comparative',
  'mechanism',
  'efficacy',
  'prevalence',
  'general',
]

const masks = new WeakMap<Frame, number>()

/** The signs that a frame does not withstand. */
function maskOf(frame: Frame): number {
  const known = masks.get(frame)
  if (known !== undefined) return known
  const mask = bitsOf(...SIGN_NAMES.filter((sign) => !frame.evenIf?.includes(sign)))
  masks.set(frame, mask)
  return mask
}

/** The frame that decides what a sentence claims, and where it was found; null if the sentence claims nothing. */
export function decideClaim(heard: Heard, frames: readonly PhraseMatch<Frame>[]): PhraseMatch<Frame> | null {
  let best: PhraseMatch<Frame> | null = null
  for (const match of frames) {
    const { owner, from, to } = match
    if (best && ORDER.indexOf(best.owner.type) <= ORDER.indexOf(owner.type)) continue
    // What lies in the stem alone was said there.
    if (to <= heard.reading.stemWords) continue
    if (isUnder(heard, maskOf(owner), from, to)) continue
    if (owner.holds && !owner.holds(heard, from, to)) continue
    best = match
  }
  return best
}
