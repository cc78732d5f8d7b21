import type { Weights } from '../weights.ts'

/** A sentence to learn from: the names of its features, each once, and what a person calls it. */
export type Sample = { features: readonly string[]; verdict: string }

/** The name of a feature: its group, and which of the group it is. */
export const nameOf = (group: string, which: string): string => `${group}: ${which}`

/** What is seen in fewer sentences than this is chance. */
const RARE = 3
/** How strongly weights are held near nothing, so that no single sentence decides; found by trying on sentences not learned from. */
const RESTRAINT = 5
const ROUNDS = 400
/** What weighs less for every verdict decides nothing. */
const LIGHTEST = 0.02

/**
 * Learns what each feature says for each verdict: multinomial logistic regression with a quadratic penalty (Böhning 1992: the
 * curvature is bounded, so that every step leads down), by accelerated gradients (Nesterov 1983). The same samples in the same order
 * give the same weights, rounded to two decimals. The first verdict is the one that is measured against, the others are in order.
 */
export function learnWeights(samples: readonly Sample[]): Weights {
  const verdicts = [...new Set(samples.map(({ verdict }) => verdict))].toSorted()
  const names = frequent(samples)
  const place = new Map(names.map((name, at) => [name, at]))
  const rows = samples.map(({ features }) => features.flatMap((name) => place.get(name) ?? []))
  const said = samples.map(({ verdict }) => verdicts.indexOf(verdict))
  const learned = descend(rows, said, names.length, verdicts.length)
  const features: Record<string, Record<string, number[]>> = {}
  names.forEach((name, at) => {
    const row = learned.subarray(at * verdicts.length, (at + 1) * verdicts.length)
    if (row.every((weight) => Math.abs(weight) < LIGHTEST)) return
    const [group = '', which = ''] = name.split(': ')
    const known = (features[group] ??= {})
    known[which] = Array.from(row, (weight) => Math.round(weight * 100))
  })
  return { verdicts, features }
}

function frequent(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of samples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= RARE ? name : [])).toSorted()
}

function descend(rows: readonly number[][], said: readonly number[], size: number, verdicts: number): Float64Array {
  const steps = stepsOf(rows, size)
  const weights = new Float64Array(size * verdicts)
  const ahead = new Float64Array(size * verdicts)
  const last = new Float64Array(size * verdicts)
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = gradientAt(ahead, rows, said, verdicts)
    const momentum = (round - 1) / (round + 2)
    for (let at = 0; at < weights.length; at += 1) {
      last[at] = weights[at]!
      weights[at] = ahead[at]! - (gradient[at]! + RESTRAINT * ahead[at]!) * steps[Math.floor(at / verdicts)]!
      ahead[at] = weights[at]! + momentum * (weights[at]! - last[at]!)
    }
  }
  return weights
}

/** A step for each feature that cannot lead too far: half the sum, over the samples that have it, of how many features they have. */
function stepsOf(rows: readonly number[][], size: number): Float64Array {
  const bounds = new Float64Array(size).fill(RESTRAINT)
  for (const row of rows) for (const at of row) bounds[at]! += row.length / 2
  return bounds.map((bound) => 1 / bound)
}

function gradientAt(
  weights: Float64Array,
  rows: readonly number[][],
  said: readonly number[],
  verdicts: number,
): Float64Array {
  const gradient = new Float64Array(weights.length)
  const shares = new Float64Array(verdicts)
  rows.forEach((row, sample) => {
    shares.fill(0)
    for (const at of row)
      for (let verdict = 0; verdict < verdicts; verdict += 1) shares[verdict]! += weights[at * verdicts + verdict]!
    toShares(shares)
    shares[said[sample]!]! -= 1
    for (const at of row)
      for (let verdict = 0; verdict < verdicts; verdict += 1) gradient[at * verdicts + verdict]! += shares[verdict]!
  })
  return gradient
}

function toShares(sums: Float64Array): void {
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  let whole = 0
  for (let at = 0; at < sums.length; at += 1) whole += sums[at] = Math.exp(sums[at]! - most)
  for (let at = 0; at < sums.length; at += 1) sums[at]! /= whole
}
