import type { Heard } from './heard.ts'
import { seeFeatures } from './see-features.ts'
import { NO_CLAIM } from './verdict-of.ts'
import type { Weights } from './weights.ts'

/**
 * Weights made ready for weighing: the place of each feature in a table of a row for each and a column for each verdict. `marks` says
 * in which weighing a feature was last seen, so that none counts twice; it is nobody's else.
 */
export type Scale = {
  verdicts: readonly string[]
  none: number
  places: ReadonlyMap<string, ReadonlyMap<string, number>>
  table: Float64Array
  /** 1 for features of terms: a bare word says little of what a sentence means. */
  isTerm: Uint8Array
  marks: { weighing: number; of: Int32Array }
}

/**
 * How likely each verdict is for a sentence, all together 1, in the order of the scale's verdicts; and what was seen in it, three
 * numbers each: the place of the feature, and its words from and to.
 */
export type Weighed = { likelihoods: readonly number[]; seen: readonly number[] }

/** How much a term speaks for a verdict rather than for no claim, and where it stands. */
export type Share = { weight: number; from: number; to: number; isTerm: boolean }

const OF_BARE_WORDS = /^first$|word$/

/** Makes weights ready for weighing. */
export function setScale({ verdicts, features }: Weights): Scale {
  const groups = Object.entries(features)
  const rows = groups.flatMap(([, known]) => Object.values(known))
  let next = 0
  const places = new Map(
    groups.map(([group, known]) => [group, new Map(Object.keys(known).map((which) => [which, next++] as const))]),
  )
  const table = Float64Array.from(rows.flat(), (weight) => weight / 100)
  const isTerm = Uint8Array.from(
    groups.flatMap(([group, known]) => Object.keys(known).map(() => Number(!OF_BARE_WORDS.test(group)))),
  )
  return {
    verdicts,
    none: verdicts.indexOf(NO_CLAIM),
    places,
    table,
    isTerm,
    marks: { weighing: 0, of: new Int32Array(rows.length) },
  }
}

/** Weighs a sentence: a multinomial logistic model, so that every feature adds its part to every verdict, once. */
export function weigh(heard: Heard, scale: Scale): Weighed {
  const { verdicts, table } = scale
  const seen = seenIn(heard, scale)
  // A list, as typed arrays of this size are dear to make for each sentence.
  const sums: number[] = []
  for (let at = 0; at < verdicts.length; at += 1) sums.push(0)
  for (let one = 0; one < seen.length; one += 3) {
    const row = seen[one]! * sums.length
    for (let at = 0; at < sums.length; at += 1) sums[at]! += table[row + at]!
  }
  let most = -Infinity
  for (let at = 0; at < sums.length; at += 1) most = Math.max(most, sums[at]!)
  let whole = 0
  for (let at = 0; at < sums.length; at += 1) whole += sums[at] = Math.exp(sums[at]! - most)
  for (let at = 0; at < sums.length; at += 1) sums[at]! /= whole
  return { likelihoods: sums, seen }
}

/** What each feature of a sentence that lies in its words says for a verdict. */
export function sharesFor(verdict: string, { seen }: Weighed, { verdicts, none, table, isTerm }: Scale): Share[] {
  const column = verdicts.indexOf(verdict)
  const shares: Share[] = []
  for (let one = 0; one < seen.length; one += 3) {
    const [place, from, to] = [seen[one]!, seen[one + 1]!, seen[one + 2]!]
    const row = place * verdicts.length
    if (to > 0)
      shares.push({ weight: table[row + column]! - table[row + none]!, from, to, isTerm: isTerm[place] === 1 })
  }
  return shares
}

/** The features of which something is known, each once. */
function seenIn(heard: Heard, { places, marks }: Scale): number[] {
  const seen: number[] = []
  const weighing = (marks.weighing += 1)
  seeFeatures(heard, (group, which, from, to) => {
    const place = places.get(group)?.get(which)
    if (place === undefined || marks.of[place] === weighing) return
    marks.of[place] = weighing
    seen.push(place, from, to)
  })
  return seen
}
