import type { Machine, State } from './compile-phrase.ts'

/** The most words a term of a lexicon has, generously; and no sentence is read in longer parts than so many words. */
const LONGEST_TERM = 8
const LONGEST_SENTENCE = 1_000

/**
 * How many steps it takes at most to look for a phrase at one word: each of its states at each place it can be reached at, counted
 * in words from there. So a phrase costs at most so many steps a word of a page, whatever the page says. Counting ends once there are more than `most`.
 */
export function phraseSteps({ states, first }: Machine, most = Infinity): number {
  const places: Set<number>[] = states.map(() => new Set())
  places[first]!.add(0)
  let steps = 0
  // A state is made after those that it leads to.
  for (let index = first; index >= 0 && steps <= most; index -= 1) {
    const [state, here] = [states[index]!, places[index]!]
    steps += here.size * stepsAt(state, most)
    const { nexts, widths } = leadsTo(state)
    for (const next of nexts)
      for (const place of here)
        for (const width of widths) if (place + width <= LONGEST_SENTENCE) places[next]!.add(place + width)
  }
  return steps
}

function stepsAt(state: State, most: number): number {
  if (state.kind === 'gap') return state.most + 1
  if (state.kind === 'behind') return state.reach + 1
  if (state.kind === 'fork') return state.next.length
  return state.kind === 'not' ? 1 + phraseSteps(state.unless, most) : 1
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, width) => width)

function leadsTo(state: State): { nexts: readonly number[]; widths: readonly number[] } {
  switch (state.kind) {
    case 'found':
      return { nexts: [], widths: [] }
    case 'fork':
      return { nexts: state.next, widths: [0] }
    case 'gap':
      return { nexts: [state.next], widths: upTo(state.most) }
    case 'concept':
      return { nexts: [state.next], widths: upTo(LONGEST_TERM).slice(1) }
    case 'start':
    case 'end':
    case 'not':
    case 'behind':
      return { nexts: [state.next], widths: [0] }
    default:
      return { nexts: [state.next], widths: [1] }
  }
}
