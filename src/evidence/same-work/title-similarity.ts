import { foldTitle } from './fold-title.ts'

const wordsOf = (folded: string): Set<string> => new Set(folded === '' ? [] : folded.split(' '))

/** The words that only one of two titles has, folded. */
export function differingWords(a: string, b: string): string[] {
  const [ours, theirs] = [wordsOf(foldTitle(a)), wordsOf(foldTitle(b))]
  return [...[...ours].filter((word) => !theirs.has(word)), ...[...theirs].filter((word) => !ours.has(word))]
}

/**
 * How alike two titles are, from 0 to 1: twice the words they share, by the words they have (Sørensen and Dice), each word
 * once and in any order, after folding. A title without words is like no other.
 */
export function titleSimilarity(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(foldTitle(a)), wordsOf(foldTitle(b))]
  if (ours.size === 0 || theirs.size === 0) return 0
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return (2 * shared) / (ours.size + theirs.size)
}
