import type { Heard } from './heard.ts'
import { seeFeatures } from './see-features.ts'
import { NO_CLAIM } from './verdict-of.ts'
import type { Weights } from './weights.ts'

/** Weights made ready for weighing: the place of each feature in a table of a row for each and a column for each verdict. */
export type Scale = {
  verdicts: readonly string[]
  none: number
  places: ReadonlyMap<string, ReadonlyMap<string, number>>
  table: Float64Array
  size: number
}

/** How likely each verdict is for a sentence, all together 1, in the order of the scale's verdicts. */
export type Likelihoods = Float64Array

/** How much a feature speaks for a verdict rather than for no claim, the words it was seen in, and whether they are terms. */
export type Share = { weight: number; from: number; to: number; isTerm: boolean }

/** Groups of features that say nothing of what a word means. */
const OF_BARE_WORDS = /^first$|word$/

/** Makes weights ready for weighing. */
export function setScale({ verdicts, features }: Weights): Scale {
  const rows = Object.values(features).flatMap((known) => Object.values(known))
  let next = 0
  const places = new Map(
    Object.entries(features).map(([group, known]) => [
      group,
      new Map(Object.keys(known).map((which) => [which, next++] as const)),
    ]),
  )
  const table = Float64Array.from(
    rows.flatMap((row) => row),
    (weight) => weight / 100,
  )
  return { verdicts, none: verdicts.indexOf(NO_CLAIM), places, table, size: rows.length }
}

/** Weighs a sentence: a multinomial logistic model, so that every feature adds its part to every verdict, once. */
export function weigh(heard: Heard, scale: Scale): Likelihoods {
  const { verdicts, table } = scale
  const sums = new Float64Array(verdicts.length)
  seeKnown(heard, scale, (place) => {
    const row = place * sums.length
    for (let at = 0; at < sums.length; at += 1) sums[at]! += table[row + at]!
  })
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  const shares = sums.map((sum) => Math.exp(sum - most))
  const whole = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / whole)
}

/** What each feature of a sentence that lies in its words says for a verdict. */
export function sharesFor(verdict: string, heard: Heard, scale: Scale): Share[] {
  const { verdicts, none, table } = scale
  const column = verdicts.indexOf(verdict)
  const shares: Share[] = []
  seeKnown(heard, scale, (place, from, to, group) => {
    const row = place * verdicts.length
    const isTerm = !OF_BARE_WORDS.test(group)
    if (to > 0) shares.push({ weight: table[row + column]! - table[row + none]!, from, to, isTerm })
  })
  return shares
}

/** Goes through the features of which something is known, each once. */
function seeKnown(
  heard: Heard,
  scale: Scale,
  see: (place: number, from: number, to: number, group: string) => void,
): void {
  const isSeen = new Uint8Array(scale.size)
  seeFeatures(heard, (group, which, from, to) => {
    const place = scale.places.get(group)?.get(which)
    if (place === undefined || isSeen[place]) return
    isSeen[place] = 1
    see(place, from, to, group)
  })
}
