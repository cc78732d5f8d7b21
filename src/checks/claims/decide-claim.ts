import type { Decision } from './decision.ts'
import type { Heard } from './heard.ts'
import { claimOf } from './verdict-of.ts'
import { weigh, weightFor, type Scale, type Weighed } from './weigh.ts'

/**
 * How likely a sentence must be a claim to count as one. Far below a half: a claim that is missed is read by the public, one too many
 * by a reviewer.
 */
const LIKELY_ENOUGH = 0.28
/** At most so many places are named as what decided, and none that says less than this share of the weightiest. */
const NAMED = 3
const WORTH_NAMING = 0.4

/** What a sentence claims, and the words that decided; null if it claims nothing. */
export function decideClaim(heard: Heard, scale: Scale): Decision | null {
  const weighed = weigh(heard, scale)
  const { words, stemWords } = heard.reading
  if (weighed.likelihood < LIKELY_ENOUGH) return null
  if (stemWords > 0 && !isOfItem(weighed, stemWords, scale)) return null
  const because = weightiest(weighed, scale)
  const from = because[0]?.from ?? stemWords
  const to = because.reduce((last, place) => Math.max(last, place.to), 0) || words.length
  return { ...claimOf(weighed.verdict), from, to, because }
}

/** What completes a stem has to speak for the claim itself: parking is none, though the stem says what else helps. */
function isOfItem({ seen, verdict }: Weighed, stemWords: number, scale: Scale): boolean {
  return seen.reduce((sum, one) => (one.to > stemWords ? sum + weightFor(one, verdict, scale) : sum), 0) > 0
}

/** The words that say most for a verdict, in the order of the sentence; those that overlap are one place. */
function weightiest({ seen, verdict }: Weighed, scale: Scale): { from: number; to: number }[] {
  const placed = seen
    .filter(({ to }) => to > 0)
    .map((one) => ({ from: one.from, to: one.to, weight: weightFor(one, verdict, scale) }))
    .toSorted((a, b) => b.weight - a.weight)
  const most = placed[0]?.weight ?? 0
  const places: { from: number; to: number }[] = []
  for (const { from, to, weight } of placed) {
    if (places.length === NAMED || weight <= 0 || weight < most * WORTH_NAMING) break
    if (!places.some((place) => from < place.to && place.from < to)) places.push({ from, to })
  }
  return places.toSorted((a, b) => a.from - b.from)
}
