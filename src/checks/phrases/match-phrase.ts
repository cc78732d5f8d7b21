import type { Term } from '../lexicon/term-tree.ts'
import type { Word } from '../text/words-of.ts'
import type { Machine, State } from './compile-phrase.ts'

/** Words that phrases are looked for in, with the terms that begin at each of them. */
export type Searched = { words: readonly Word[]; termsAt: readonly (readonly Term[])[] }

const IS_NUMBER = /^\d/

/** Pairs of state and word that are still to be visited, and by pair the last search that visited it. One search at a time uses them. */
let open = new Int32Array(256)
let visits = new Int32Array(4096)
let search = 0
let isBusy = false

/**
 * The word behind the last one of the shortest match that begins at a word; -1 if none does. Each pair of state and word is visited
 * once at most, so the time is bounded by the product of the two, whatever the phrase.
 */
export function matchAt(searched: Searched, machine: Machine, from: number): number {
  // What must not follow is a search within a search, and gets memory of its own.
  if (isBusy)
    return searchFrom(searched, machine, from, new Int32Array(64), new Int32Array(sizeOf(searched, machine)), 1)
  isBusy = true
  try {
    const size = sizeOf(searched, machine)
    if (size > visits.length) visits = new Int32Array(size * 2)
    search += 1
    return searchFrom(searched, machine, from, open, visits, search)
  } finally {
    isBusy = false
  }
}

const sizeOf = ({ words }: Searched, { states }: Machine): number => states.length * (words.length + 1)

function searchFrom(
  searched: Searched,
  { states, first }: Machine,
  from: number,
  stack: Int32Array,
  visited: Int32Array,
  mark: number,
): number {
  const { words, termsAt } = searched
  const width = words.length + 1
  let best = -1
  let top = 0
  const visit = (state: number, at: number) => {
    const pair = state * width + at
    if (visited[pair] === mark || (best !== -1 && at >= best)) return
    visited[pair] = mark
    if (top === stack.length) {
      const larger = new Int32Array(top * 2)
      larger.set(stack)
      stack = larger
    }
    stack[top] = pair
    top += 1
  }
  visit(first, from)
  while (top > 0) {
    top -= 1
    const pair = stack[top]!
    const at = pair % width
    const state = states[(pair - at) / width]!
    if (best !== -1 && at >= best) continue
    const word = words[at]
    switch (state.kind) {
      case 'found':
        best = at
        continue
      case 'fork':
        for (const next of state.next) visit(next, at)
        continue
      case 'gap': {
        const last = Math.min(at + state.most, words.length)
        visit(state.next, at)
        for (let to = at; to < last && !(to > from && words[to]!.isAfterStop); to += 1) visit(state.next, to + 1)
        continue
      }
      case 'start':
      case 'end':
        if (at === (state.kind === 'start' ? 0 : words.length) || word?.isAfterStop || word?.isItemStart)
          visit(state.next, at)
        continue
      case 'not':
        if (matchAt(searched, state.unless, at) === -1) visit(state.next, at)
        continue
      case 'behind':
        if (!standsBefore(searched, at, state)) visit(state.next, at)
        continue
    }
    if (word === undefined || (at > from && word.isAfterStop)) continue
    if (state.kind === 'concept') {
      for (const { concept, to } of termsAt[at]!) if (state.concepts.has(concept)) visit(state.next, to)
    } else if (
      (state.kind === 'word' && state.words.has(word.text)) ||
      (state.kind === 'capital' && word.isCapital) ||
      (state.kind === 'prefix' && word.text.startsWith(state.prefix)) ||
      (state.kind === 'number' && IS_NUMBER.test(word.text))
    )
      visit(state.next, at + 1)
  }
  return best
}

/** Tells whether one of some words stands among those before a place, in the same sentence. */
function standsBefore(
  { words, termsAt }: Searched,
  at: number,
  { words: sought, concepts, reach }: Extract<State, { kind: 'behind' }>,
): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    if (words[before + 1]?.isAfterStop) return false
    if (sought.has(words[before]!.text)) return true
    if (termsAt[before]!.some(({ concept, to }) => concepts.has(concept) && to <= at)) return true
  }
  return false
}
