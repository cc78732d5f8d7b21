import type { Concept } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/term-tree.ts'
import type { Searched } from '../phrases/match-phrase.ts'
import type { Passage, PlacedCite } from '../surface/passage.ts'

/**
 * A sentence as the checker reads it. Its words are those of the stem it completes, if any, and then its own, so that
 * "Research shows that cupping:" and "loosens muscles" are read as one; `stemWords` says how many are the stem's.
 * `start` and `end` are its place in the text of its passage; words of the stem have no place there.
 * `isTold` says that the paragraph began as the telling of a tradition ("In Chinese medicine, …").
 */
export type Reading = Searched & {
  text: string
  start: number
  end: number
  passage: Passage
  stemWords: number
  terms: readonly Term[]
  /** The cites that stand in the sentence, directly behind it, or on the stem. */
  cites: readonly PlacedCite[]
  isTold: boolean
}

/** Tells whether a sentence has a term of one of these concepts. */
export function has({ terms }: Reading, ...concepts: Concept[]): boolean {
  return terms.some(({ concept }) => concepts.includes(concept))
}
