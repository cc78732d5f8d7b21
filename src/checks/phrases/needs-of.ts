import type { Concept } from '../lexicon/lexicon.ts'
import type { Phrase, Step } from './parse-phrase.ts'

/** Words and terms of which a sentence must have one, or a phrase cannot be in it. */
export type Need = { words: Set<string>; prefixes: Set<string>; concepts: Set<Concept>; isNumber: boolean }

/** Of a prefix so many letters are asked for. */
export const PREFIX = 3

/** What a sentence must have for a phrase to be in it: one of each need. A phrase may have none, and is then looked for everywhere. */
export function needsOf(phrase: Phrase): Need[] {
  return phrase.flatMap((step) => needOf(step) ?? [])
}

function needOf(step: Step): Need | null {
  const need: Need = { words: new Set(), prefixes: new Set(), concepts: new Set(), isNumber: false }
  switch (step.kind) {
    case 'word':
      for (const word of step.words) need.words.add(word)
      return need
    case 'prefix':
      need.prefixes.add(step.prefix.slice(0, PREFIX))
      return need
    case 'concept':
      for (const concept of step.concepts) need.concepts.add(concept)
      return need
    case 'number':
      return { ...need, isNumber: true }
    case 'either':
      return needOfEither(step.ways)
    default:
      return null
  }
}

/** Whichever way is taken, its rarest need is there; which that is nobody knows, so the one with the fewest ways to be met. */
function needOfEither(ways: readonly Phrase[]): Need | null {
  const all: Need = { words: new Set(), prefixes: new Set(), concepts: new Set(), isNumber: false }
  for (const way of ways) {
    const [first] = needsOf(way).toSorted((a, b) => breadth(a) - breadth(b))
    if (!first) return null
    for (const word of first.words) all.words.add(word)
    for (const prefix of first.prefixes) all.prefixes.add(prefix)
    for (const concept of first.concepts) all.concepts.add(concept)
    all.isNumber ||= first.isNumber
  }
  return all
}

/** A term is met by many words. */
const breadth = ({ words, prefixes, concepts, isNumber }: Need) =>
  words.size + 50 * prefixes.size + 500 * concepts.size + (isNumber ? 100 : 0)
