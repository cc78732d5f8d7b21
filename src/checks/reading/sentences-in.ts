import { sentencesOf, type Sentence } from '#rich-text/index.ts'
import type { Passage } from '../surface/passage.ts'

/** Claims, rules and the reading grade ask for the same sentences. */
const CUT = new WeakMap<Passage, readonly Sentence[]>()

/** A short text is cut again sooner than found again. */
const SHORT = 100

/** The sentences of a passage. Cites and typed numbers of references behind a full stop belong to the sentence before. */
export function sentencesIn(passage: Passage): readonly Sentence[] {
  const known = passage.text.length > SHORT ? CUT.get(passage) : undefined
  if (known) return known
  const marks = passage.cites.map(({ at }) => at)
  const sentences = sentencesOf(passage.text, marks)
  if (passage.text.length > SHORT) CUT.set(passage, sentences)
  return sentences
}
