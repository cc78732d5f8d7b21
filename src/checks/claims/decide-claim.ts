import type { PhraseMatch } from '../phrases/find-phrases.ts'
import type { ClaimType } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Frame } from './frames/frame.ts'
import { FRAMES } from './frames/index.ts'
import { COMPLAINTS, GAINS } from './frames/term-sets.ts'
import { bitsOf, isUnder, type Heard } from './heard.ts'
import { notUnderstood } from './not-understood.ts'
import { SIGN_NAMES, type SignName } from './signs/sign.ts'

const HELPFUL: ReadonlySet<ClaimType> = new Set(['efficacy', 'comparative', 'mechanism'])
const INSTRUCTION = bitsOf('instruction')

const withstands = ({ evenIf }: Frame, sign: SignName): boolean =>
  evenIf !== undefined && (sign === 'topic' || evenIf.includes(sign === 'setting' ? 'service' : sign))

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
    const { rank } = RANKS.get(match.owner)!
    if (rank >= bestRank || !counts(heard, match)) continue
    best = match
    bestRank = rank
  }
  if (best?.owner.direction === 'risk') best = deedBeside(heard, frames, best) ?? best
  if (!best) return notUnderstood(heard)
  const { owner, from, to } = best
  return { type: typeIn(heard, owner), direction: owner.direction, strength: owner.strength ?? null, from, to }
}

/** Tells whether what was found is said there: in the sentence itself, and under no sign that it does not withstand. */
function counts(heard: Heard, { owner, from, to }: PhraseMatch<Frame>): boolean {
  // What lies in the stem alone was said there.
  if (to <= heard.reading.stemWords && !owner.isCarried) return false
  if (runsInto(heard, INSTRUCTION, from, to)) return false
  return !isUnder(heard, RANKS.get(owner)!.mask, from, to) && (!owner.holds || owner.holds(heard, from, to))
}

/** Help that is claimed beside a risk, in other words than it: "relieves migraine, and bruises may follow". */
function deedBeside(
  heard: Heard,
  frames: readonly PhraseMatch<Frame>[],
  risk: PhraseMatch<Frame>,
): PhraseMatch<Frame> | undefined {
  const { terms } = heard.reading
  return frames.find((match) => {
    const { owner, from, to } = match
    if (owner.direction !== 'benefit' || !HELPFUL.has(owner.type) || (from < risk.to && to > risk.from)) return false
    const inside = terms.filter((term) => term.from >= from && term.to <= to)
    const deed = inside.find(({ concept }) => GAINS.has(concept))
    return (
      deed !== undefined &&
      inside.some(({ concept, from: at }) => COMPLAINTS.has(concept) && at >= deed.to) &&
      !inside.some(({ concept }) => concept === 'harm') &&
      counts(heard, match)
    )
  })
}

/** What is said in a patient's words is what a patient felt. */
const typeIn = ({ reading: { passage } }: Heard, { type, direction }: Frame): ClaimType =>
  passage.kind === 'quote' && direction === 'benefit' && type !== 'safety' ? 'experience' : type

/** "If your pain gets worse, stop": words before an instruction and within it are no one claim. */
const runsInto = ({ signs }: Heard, bit: number, from: number, to: number): boolean =>
  (signs[from]! & bit) === 0 && (signs[to - 1]! & bit) !== 0
