import type { Machine } from './compile-phrase.ts'

/** How many states a phrase has, with those of what must not follow: looking for it takes at most as many steps a word. */
export function phraseSize({ states }: Machine): number {
  return states.reduce((sum, state) => sum + 1 + (state.kind === 'not' ? phraseSize(state.unless) : 0), 0)
}
