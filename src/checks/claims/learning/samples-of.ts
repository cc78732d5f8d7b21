import { TERMS } from '../../lexicon/terms.ts'
import { readPassages } from '../../reading/read-passages.ts'
import type { Reading } from '../../reading/reading.ts'
import { hear } from '../hear.ts'
import { seeFeatures } from '../see-features.ts'
import { verdictOf } from '../verdict-of.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import { nameOf, type Sample } from './learn-weights.ts'

/** A verdict that so few sentences have is no verdict of its own: they count to the most frequent one of their type. */
const FEW = 20

/**
 * What is to be learned from labelled sentences. A line of several sentences that makes a claim is left out, since nobody said which
 * of them makes it.
 */
export function samplesOf(sentences: readonly LabelledSentence[]): Sample[] {
  const samples = sentences.flatMap(({ passage, claim }) => {
    const readings = readPassages([passage], [TERMS])
    if (claim !== null && readings.length !== 1) return []
    const verdict = verdictOf(claim)
    return readings.map((reading) => ({ features: featuresOf(reading), verdict }))
  })
  const usual = usualVerdicts(samples)
  return samples.map(({ features, verdict }) => ({ features, verdict: usual.get(verdict)! }))
}

function usualVerdicts(samples: readonly Sample[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { verdict } of samples) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a)
  const typeOf = (verdict: string) => verdict.split(' ')[0]
  return new Map(
    byCount.map(([verdict, count]) => [
      verdict,
      count >= FEW ? verdict : byCount.find(([other]) => typeOf(other) === typeOf(verdict))![0],
    ]),
  )
}

function featuresOf(reading: Reading): string[] {
  const names = new Set<string>()
  seeFeatures(hear(reading), (group, which) => names.add(nameOf(group, which)))
  return [...names]
}
