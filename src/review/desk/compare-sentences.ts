import { diffArrays } from 'diff'
import { likeness } from './likeness.ts'

/** A sentence as it is compared: its words, what it cites (in one form), and where it stands. */
export type ReadSentence = { path: string; text: string; evidence: string }

/** What became of a sentence, by its place among those of before and those of after; null where it has none. */
export type Aligned =
  | { kind: 'same' | 'moved' | 'reworded' | 'other-evidence'; before: number; after: number }
  | { kind: 'added'; before: null; after: number }
  | { kind: 'removed'; before: number; after: null }

/** Sentences of which fewer words are alike are two sentences, one that went and one that came. */
const ALIKE = 0.5
/** More pairs than this in one place are not held against each other: there everything is new. */
const MOST_PAIRS = 20_000
/** More sentences that came or went are not put in order: then a page is another page. */
const MOST_EDITS = 1_500

type Hunk = { same: [number, number][]; removed: number[]; added: number[] }

/**
 * What became of each sentence of a page, in the order of the later page, those that went where they stood: every sentence of both
 * pages is named exactly once. What is the same in another place has moved; what has the same words and cites something else says so;
 * of sentences that went and came in one place those that are most alike are one that was reworded.
 */
export function compareSentences(before: readonly ReadSentence[], after: readonly ReadSentence[]): Aligned[] {
  const hunks = hunksOf(before.map(keyOf), after.map(keyOf))
  const paired = new Map<number, Aligned & { before: number; after: number }>()
  const gone = new Set(hunks.flatMap(({ removed }) => removed))
  const pair = (kind: 'moved' | 'reworded' | 'other-evidence', from: number, to: number) => {
    paired.set(to, { kind, before: from, after: to })
    gone.delete(from)
  }
  const come = hunks.flatMap(({ added }) => added)
  pairEqual(come, [...gone], { of: (at) => keyOf(after[at]!), from: (at) => keyOf(before[at]!) }, (from, to) => pair('moved', from, to))
  const left = come.filter((at) => !paired.has(at))
  pairEqual(left, [...gone], { of: (at) => after[at]!.text, from: (at) => before[at]!.text }, (from, to) => pair('other-evidence', from, to))
  for (const { removed, added } of hunks)
    for (const [from, to] of mostAlike(removed.filter((at) => gone.has(at)), added.filter((at) => !paired.has(at)), before, after))
      pair('reworded', from, to)
  return hunks.flatMap(({ same, removed, added }): Aligned[] => [
    ...same.map(([from, to]): Aligned => ({
      kind: isElsewhere(before[from]!, after[to]!) ? 'moved' : 'same',
      before: from,
      after: to,
    })),
    ...removed.filter((at) => gone.has(at)).map((at): Aligned => ({ kind: 'removed', before: at, after: null })),
    ...added.map((at): Aligned => paired.get(at) ?? { kind: 'added', before: null, after: at }),
  ])
} // prettier-ignore

const keyOf = ({ text, evidence }: ReadSentence): string => `${text}\n${evidence}`

/** In another field of the page: there it may stand under another heading, or in what search engines show. */
const isElsewhere = (a: ReadSentence, b: ReadSentence): boolean => a.path.split('.')[0] !== b.path.split('.')[0]

/** Runs of sentences that stayed, and places at which some went and others came. */
function hunksOf(before: string[], after: string[]): Hunk[] {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (parts === undefined) return [{ same: [], removed: [...before.keys()], added: [...after.keys()] }]
  const hunks: Hunk[] = []
  let [from, to] = [0, 0]
  for (const { count, added, removed } of parts) {
    const places = Array.from({ length: count }, (_, index) => index)
    const open = hunks.at(-1)
    const isOpen = open !== undefined && open.same.length === 0
    const hunk = (added || removed) && isOpen ? open : { same: [], removed: [], added: [] }
    if (hunk !== open) hunks.push(hunk)
    if (added) hunk.added.push(...places.map((index) => to + index))
    else if (removed) hunk.removed.push(...places.map((index) => from + index))
    else hunk.same.push(...places.map((index): [number, number] => [from + index, to + index]))
    if (!added) from += count
    if (!removed) to += count
  }
  return hunks
}

/** Pairs what is equal by what is asked of each side, the first with the first. */
function pairEqual(
  come: readonly number[],
  gone: readonly number[],
  { of, from }: { of: (at: number) => string; from: (at: number) => string },
  pair: (from: number, to: number) => void,
): void {
  const known = new Map<string, number[]>()
  for (const at of gone) known.set(from(at), [...(known.get(from(at)) ?? []), at])
  for (const at of come) {
    const [first, ...others] = known.get(of(at)) ?? []
    if (first === undefined) continue
    known.set(of(at), others)
    pair(first, at)
  }
}

function mostAlike(
  removed: readonly number[],
  added: readonly number[],
  before: readonly ReadSentence[],
  after: readonly ReadSentence[],
): [number, number][] {
  if (removed.length * added.length > MOST_PAIRS) return []
  const pairs = removed
    .flatMap((from) => added.map((to) => ({ from, to, like: likeness(before[from]!.text, after[to]!.text) })))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like || a.from - b.from || a.to - b.to)
  const [taken, given] = [new Set<number>(), new Set<number>()]
  return pairs.flatMap(({ from, to }): [number, number][] => {
    if (taken.has(from) || given.has(to)) return []
    taken.add(from)
    given.add(to)
    return [[from, to]]
  })
}
