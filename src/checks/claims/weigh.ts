import type { Heard } from './heard.ts'
import { seeFeatures } from './see-features.ts'
import { NO_CLAIM } from './verdict-of.ts'
import type { Weights } from './weights.ts'

type Row = Float64Array

/** Weights made ready for weighing. */
export type Scale = { verdicts: readonly string[]; none: number; rows: ReadonlyMap<string, ReadonlyMap<string, Row>> }

/** What a feature of a sentence says, and the words it was seen in. */
export type Seen = { row: Row; from: number; to: number }

/** What the features of a sentence say together: how likely it makes a claim (0 to 1), and which one it would be. */
export type Weighed = { likelihood: number; verdict: string; seen: readonly Seen[] }

/** Makes weights ready for weighing. */
export function setScale({ verdicts, features }: Weights): Scale {
  const rows = new Map(
    Object.entries(features).map(([group, known]) => [
      group,
      new Map(Object.entries(known).map(([which, row]) => [which, Float64Array.from(row, (weight) => weight / 100)])),
    ]),
  )
  return { verdicts, none: verdicts.indexOf(NO_CLAIM), rows }
}

/** Weighs a sentence: a multinomial logistic model, so that every feature adds its part to every verdict, once. */
export function weigh(heard: Heard, { verdicts, none, rows }: Scale): Weighed {
  const seen = new Map<Row, Seen>()
  seeFeatures(heard, (group, which, from, to) => {
    const row = rows.get(group)?.get(which)
    if (row && !seen.has(row)) seen.set(row, { row, from, to })
  })
  const sums = new Float64Array(verdicts.length)
  for (const row of seen.keys()) for (let at = 0; at < sums.length; at += 1) sums[at]! += row[at]!
  let best = -1
  for (let at = 0; at < sums.length; at += 1) if (at !== none && (best < 0 || sums[at]! > sums[best]!)) best = at
  const claims = sums.reduce((whole, sum, at) => (at === none ? whole : whole + Math.exp(sum - sums[none]!)), 0)
  return { likelihood: claims / (1 + claims), verdict: verdicts[best]!, seen: [...seen.values()] }
}

/** How much a feature speaks for one verdict rather than for no claim. */
export function weightFor({ row }: Seen, verdict: string, { verdicts, none }: Scale): number {
  return row[verdicts.indexOf(verdict)]! - row[none]!
}
