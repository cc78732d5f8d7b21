import type { PhraseMatch } from '../phrases/find-phrases.ts'
import type { ClaimType } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Frame } from './frames/frame.ts'
import { FRAMES } from './frames/index.ts'
import { bitsOf, isUnder, type Heard } from './heard.ts'
import { notUnderstood } from './not-understood.ts'
import { SIGN_NAMES, type SignName } from './signs/sign.ts'

const INSTRUCTION = bitsOf('instruction')

const withstands = ({ evenIf }: Frame, sign: SignName): boolean =>
  evenIf !== undefined && (sign === 'topic' || evenIf.includes(sign))

/** Earlier frames say more; and the signs that a frame does not withstand. */
const RANKS = new Map(
  FRAMES.map((frame, rank) => [
    frame,
    { rank, mask: bitsOf(...SIGN_NAMES.filter((sign) => !withstands(frame, sign))) },
  ]),
)

/**
 * What a sentence claims, and the words that decided; null if it claims nothing. Of all frames that were found the first in the
 * order of `FRAMES` decides whose words lie under no sign that it does not withstand.
 */
export function decideClaim(heard: Heard, frames: readonly PhraseMatch<Frame>[]): Decision | null {
  let best: PhraseMatch<Frame> | null = null
  let bestRank = Infinity
  for (const match of frames) {
    const { owner, from, to } = match
    const { rank, mask } = RANKS.get(owner)!
    if (rank >= bestRank) continue
    // What lies in the stem alone was said there.
    if (to <= heard.reading.stemWords && !owner.isCarried) continue
    if (runsInto(heard, INSTRUCTION, from, to)) continue
    if (isUnder(heard, mask, from, to) || (owner.holds && !owner.holds(heard, from, to))) continue
    best = match
    bestRank = rank
  }
  if (!best) return notUnderstood(heard)
  const { owner, from, to } = best
  return { type: typeIn(heard, owner), direction: owner.direction, strength: owner.strength ?? null, from, to }
}

/** What is said in a patient's words is what a patient felt. */
const typeIn = ({ reading: { passage } }: Heard, { type, direction }: Frame): ClaimType =>
  passage.kind === 'quote' && direction === 'benefit' && type !== 'safety' ? 'experience' : type

/** "If your pain gets worse, stop": words before an instruction and within it are no one claim. */
const runsInto = ({ signs }: Heard, bit: number, from: number, to: number): boolean =>
  (signs[from]! & bit) === 0 && (signs[to - 1]! & bit) !== 0
