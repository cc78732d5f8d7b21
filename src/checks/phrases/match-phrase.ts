import type { Term } from '../lexicon/term-tree.ts'
import type { Word } from '../text/words-of.ts'
import type { Machine } from './compile-phrase.ts'

/** Words that phrases are looked for in, with the terms that begin at each of them. */
export type Searched = { words: readonly Word[]; termsAt: readonly (readonly Term[])[] }

const IS_NUMBER = /^\d/

/** The word behind the last one of the shortest match that begins at a word; -1 if none does. */
export function matchAt({ words, termsAt }: Searched, machine: Machine, from: number): number {
  const width = words.length + 1
  const seen = new Set<number>()
  let best = -1
  const open: [state: number, at: number][] = [[machine.first, from]]
  while (open.length > 0) {
    const [index, at] = open.pop()!
    const key = index * width + at
    if (seen.has(key) || (best !== -1 && at >= best)) continue
    seen.add(key)
    const state = machine.states[index]!
    if (state.kind === 'found') {
      best = at
      continue
    }
    if (state.kind === 'fork') {
      for (const next of state.next) open.push([next, at])
      continue
    }
    if (state.kind === 'start' || state.kind === 'end') {
      const isThere =
        at === (state.kind === 'start' ? 0 : words.length) || words[at]?.isAfterStop || words[at]?.isItemStart
      if (isThere) open.push([state.next, at])
      continue
    }
    if (state.kind === 'not') {
      if (matchAt({ words, termsAt }, state.unless, at) === -1) open.push([state.next, at])
      continue
    }
    if (state.kind === 'behind') {
      if (!standsBefore(words, at, state.words, state.reach)) open.push([state.next, at])
      continue
    }
    const word = words[at]
    if (word === undefined || (at > from && word.isAfterStop)) continue
    if (state.kind === 'concept') {
      for (const { concept, to } of termsAt[at]!) if (state.concepts.has(concept)) open.push([state.next, to])
    } else if (
      state.kind === 'any' ||
      (state.kind === 'word' && state.words.has(word.text)) ||
      (state.kind === 'capital' && word.isCapital) ||
      (state.kind === 'prefix' && word.text.startsWith(state.prefix)) ||
      (state.kind === 'number' && IS_NUMBER.test(word.text))
    )
      open.push([state.next, at + 1])
  }
  return best
}

/** Tells whether one of some words stands among those before a place, in the same sentence. */
function standsBefore(words: readonly Word[], at: number, sought: ReadonlySet<string>, reach: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    if (words[before + 1]?.isAfterStop) return false
    if (sought.has(words[before]!.text)) return true
  }
  return false
}
