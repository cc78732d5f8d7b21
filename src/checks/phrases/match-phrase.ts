import type { Term } from '../lexicon/term-tree.ts'
import type { Word } from '../text/words-of.ts'
import type { Machine, State } from './compile-phrase.ts'

/** Words that phrases are looked for in, with the terms that begin at each of them. */
export type Searched = { words: readonly Word[]; termsAt: readonly (readonly Term[])[] }

const IS_NUMBER = /^\d/

/**
 * The memory of searches, kept from one to the next: pairs of state and word still to be visited, and by pair the search that last
 * visited it. What must not follow is a search within a search, and uses what lies behind the memory of the outer one.
 */
const memory = { open: new Int32Array(1024), top: 0, visits: new Int32Array(16_384), base: 0, search: 0 }

/**
 * The word behind the last one of the shortest match that begins at a word; -1 if none does. Each pair of state and word is visited
 * once at most, so the time is bounded by the product of the two, whatever the phrase.
 */
export function matchAt(searched: Searched, machine: Machine, from: number): number {
  const { top, base, search } = memory
  const size = machine.states.length * (searched.words.length + 1)
  memory.search = search + 1
  memory.base = base + size
  while (memory.base > memory.visits.length) memory.visits = grown(memory.visits)
  const best = searchFrom(searched, machine, from, base, top)
  memory.top = top
  memory.base = base
  return best
}

function grown(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2)
  larger.set(full)
  return larger
}

function visit(pair: number, base: number, mark: number): void {
  if (memory.visits[base + pair] === mark) return
  memory.visits[base + pair] = mark
  if (memory.top === memory.open.length) memory.open = grown(memory.open)
  memory.open[memory.top] = pair
  memory.top += 1
}

function visitAll(states: readonly number[] | undefined, width: number, at: number, base: number, mark: number): void {
  if (states === undefined) return
  for (let one = 0; one < states.length; one += 1) visit(states[one]! * width + at, base, mark)
}

function searchFrom(
  searched: Searched,
  { states, first }: Machine,
  from: number,
  base: number,
  bottom: number,
): number {
  const { words, termsAt } = searched
  const width = words.length + 1
  const mark = memory.search
  let best = -1
  visit(first * width + from, base, mark)
  while (memory.top > bottom) {
    memory.top -= 1
    const pair = memory.open[memory.top]!
    const at = pair % width
    if (best !== -1 && at >= best) continue
    const state = states[(pair - at) / width]!
    const word = words[at]
    switch (state.kind) {
      case 'found':
        best = at
        continue
      case 'fork':
        visitAll(state.others, width, at, base, mark)
        if (word !== undefined) visitAll(state.byWord.get(word.text), width, at, base, mark)
        continue
      case 'gap': {
        const last = Math.min(at + state.most, words.length)
        const next = state.next * width
        visit(next + at, base, mark)
        for (let to = at; to < last && !(to > from && words[to]!.isAfterStop); to += 1) visit(next + to + 1, base, mark)
        continue
      }
      case 'start':
      case 'end':
        if (at === (state.kind === 'start' ? 0 : words.length) || word?.isAfterStop || word?.isItemStart)
          visit(state.next * width + at, base, mark)
        continue
      case 'not':
        if (matchAt(searched, state.unless, at) === -1) visit(state.next * width + at, base, mark)
        continue
      case 'behind':
        if (!standsBefore(searched, at, state)) visit(state.next * width + at, base, mark)
        continue
      case 'concept':
        if (word === undefined || (at > from && word.isAfterStop)) continue
        for (const { concept, to } of termsAt[at]!)
          if (state.concepts.has(concept)) visit(state.next * width + to, base, mark)
        continue
      default:
        if (word === undefined || (at > from && word.isAfterStop)) continue
        if (isMet(state, word)) visit(state.next * width + at + 1, base, mark)
    }
  }
  return best
}

function isMet(state: Extract<State, { kind: 'word' | 'capital' | 'prefix' | 'number' }>, word: Word): boolean {
  switch (state.kind) {
    case 'word':
      return state.words.has(word.text)
    case 'prefix':
      return word.text.startsWith(state.prefix)
    case 'capital':
      return word.isCapital
    case 'number':
      return IS_NUMBER.test(word.text)
  }
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
