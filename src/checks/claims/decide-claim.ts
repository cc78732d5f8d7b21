import type { Decision } from './decision.ts'
import type { Heard } from './heard.ts'
import { claimOf, GENERAL, NO_CLAIM } from './verdict-of.ts'
import { sharesFor, weigh, type Scale, type Share, type Weighed } from './weigh.ts'

/**
 * How likely a sentence must be a claim to count as one. Far below a half: a claim that is missed is read by the public, one too many
 * by a reviewer.
 */
const LIKELY_ENOUGH = 0.33
/**
 * How likely it must be to claim something that is understood: that something helps, how, how safely, for how many. What speaks of
 * health and is less clear is a general claim, which a person has to decide.
 */
const CLEAR_ENOUGH = 0.4
/** At most so many places are named as what decided, and none that says less than this share of the weightiest. */
const NAMED = 3
const WORTH_NAMING = 0.4

/** What a sentence claims, and the words that decided; null if it claims nothing. */
export function decideClaim(heard: Heard, scale: Scale): Decision | null {
  const weighed = weigh(heard, scale)
  const verdict = verdictAmong(weighed, scale)
  if (verdict === NO_CLAIM) return null
  const { words, stemWords } = heard.reading
  const shares = sharesFor(verdict, weighed, scale)
  if (stemWords > 0 && !isOfItem(shares, stemWords)) return null
  const named = weightiest(shares)
  const because = named.length > 0 ? named : [{ from: stemWords, to: words.length }]
  const to = because.reduce((last, place) => Math.max(last, place.to), 0)
  return { ...claimOf(verdict), from: because[0]!.from, to, because }
}

function verdictAmong({ likelihoods }: Weighed, { verdicts, none }: Scale): string {
  const isClaim = 1 - likelihoods[none]!
  if (isClaim < LIKELY_ENOUGH) return NO_CLAIM
  if (isClaim - (likelihoods[verdicts.indexOf(GENERAL)] ?? 0) < CLEAR_ENOUGH) return GENERAL
  let best = -1
  likelihoods.forEach((likelihood, at) => {
    if (at !== none && (best < 0 || likelihood > likelihoods[best]!)) best = at
  })
  return verdicts[best]!
}

/** What completes a stem has to speak for the claim itself: parking is none, though the stem says what else helps. */
const isOfItem = (shares: readonly Share[], stemWords: number): boolean =>
  shares.reduce((sum, { to, weight }) => (to > stemWords ? sum + weight : sum), 0) > 0

/** The terms that say most, in the order of the sentence; those that overlap are one place. A bare word explains nothing. */
function weightiest(shares: readonly Share[]): { from: number; to: number }[] {
  const terms = shares.filter(({ isTerm, weight }) => isTerm && weight > 0)
  const most = terms.reduce((best, { weight }) => Math.max(best, weight), 0)
  const worth = terms.filter(({ weight }) => weight >= most * WORTH_NAMING)
  const places: { from: number; to: number }[] = []
  for (const { from, to } of worth.toSorted((a, b) => b.weight - a.weight)) {
    if (places.length === NAMED) break
    if (!places.some((place) => from < place.to && place.from < to)) places.push({ from, to })
  }
  return places.toSorted((a, b) => a.from - b.from)
}
