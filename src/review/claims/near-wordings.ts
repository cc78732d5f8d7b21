import { identityOf } from './claim-identity.ts'
import { comparedWords, weightyDifferences, type Difference } from './weighty-words.ts'

/** How near an approved wording is to what somebody types: from 0 to 1, whether it says the very same words, and what else it says. */
export type Nearness = { similarity: number; isSame: boolean; differsIn: Difference[] }

const LITTLE = new Set('a an the of in on at to for with and or by from as is are was were be been it its this that these those'.split(' ')) // prettier-ignore
/** A little word tells little of what a sentence is about. */
const weightOf = (word: string): number => (LITTLE.has(word) ? 0.25 : 1)

/** What says something else is half as near, and so never before what says the same of it. */
const OTHER_CLAIM = 0.5
/** Less is another sentence. */
const LEAST = 0.3

/**
 * How near an approved wording is to a sentence, by the words they share and by their order. One that differs in a number, a
 * negation, how sure it sounds or which way it goes is another claim and is told as such; of a sentence that is still being typed only
 * what is there is held against it.
 */
export function nearnessOf(typed: string, wording: string): Nearness {
  const isSame = keyOf(typed) === keyOf(wording)
  if (isSame) return { similarity: 1, isSame, differsIn: [] }
  const [words, whole] = [comparedWords(typed), comparedWords(wording)]
  const isBegun = isBeginning(typed, words, whole)
  const differsIn = isBegun ? [] : weightyDifferences(words, whole)
  const likeness = 0.6 * shared(words, whole) + 0.4 * inOrder(words, whole)
  const near = isBegun ? Math.max(likeness, 0.9) : likeness
  return { similarity: round(Math.min(near, 0.99) * (differsIn.length > 0 ? OTHER_CLAIM : 1)), isSame, differsIn }
}

/** The nearest wordings, the nearest first, so many at most. */
export function nearestWordings<Wording extends { text: string }>(
  typed: string,
  wordings: readonly Wording[],
  most: number,
): (Wording & Nearness)[] {
  return wordings
    .map((wording) => ({ ...wording, ...nearnessOf(typed, wording.text) }))
    .filter(({ similarity }) => similarity >= LEAST)
    .sort((a, b) => b.similarity - a.similarity || (a.text < b.text ? -1 : 1))
    .slice(0, most)
}

const keyOf = (text: string): string => identityOf({ stem: '', text: text.trim(), cites: [] }).textKey

const round = (value: number): number => Math.round(value * 1000) / 1000

const LEAST_BEGUN = 3

/** The last word may be half typed. */
function isBeginning(typed: string, words: readonly string[], whole: readonly string[]): boolean {
  if (words.length < LEAST_BEGUN || words.length > whole.length || /[.!?]\s*$/.test(typed)) return false
  return words.every((word, at) => (at < words.length - 1 ? word === whole[at] : whole[at]!.startsWith(word)))
}

/** How much of what either says both say, by weight (Dice 1945). */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    both += weightOf(word)
  }
  const all = [...a, ...b].reduce((sum, word) => sum + weightOf(word), 0)
  return all === 0 ? 0 : (2 * both) / all
}

/** The longest run of words, with gaps, that both have in one order, beside the longer of them. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at += 1)
      next[at + 1] = word === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)
    row = next
  }
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 0 : row[b.length]! / longest
}
