import { sentencesOf, type Sentence } from '#rich-text/index.ts'
import type { Passage } from '../surface/passage.ts'

/** Claims, rules and the reading grade ask for the same sentences. */
const CUT = new WeakMap<Passage, readonly Sentence[]>()

/** The sentences of a passage. Cites and typed numbers of references behind a full stop belong to the sentence before. */
export function sentencesIn(passage: Passage): readonly Sentence[] {
  const known = CUT.get(passage)
  if (known) return known
  const sentences = sentencesOf(
    passage.text,
    passage.cites.map(({ at }) => at),
  )
  CUT.set(passage, sentences)
  return sentences
}
