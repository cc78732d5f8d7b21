import type { Machine } from './compile-phrase.ts'
import { PREFIX, type Need } from './needs-of.ts'

/** What a phrase can begin with, so that it is tried only there; null if it can begin with anything. */
export function beginningOf({ states, first }: Machine): Need | null {
  const beginning: Need = { words: new Set(), prefixes: new Set(), concepts: new Set(), isNumber: false }
  const seen = new Set<number>()
  const open = [first]
  while (open.length > 0) {
    const index = open.pop()!
    if (seen.has(index)) continue
    seen.add(index)
    const state = states[index]!
    switch (state.kind) {
      case 'word':
        for (const word of state.words) beginning.words.add(word)
        break
      case 'prefix':
        beginning.prefixes.add(state.prefix.slice(0, PREFIX))
        break
      case 'concept':
        for (const concept of state.concepts) beginning.concepts.add(concept)
        break
      case 'number':
        beginning.isNumber = true
        break
      case 'fork':
        open.push(...state.next)
        break
      case 'start':
      case 'not':
      case 'behind':
        open.push(state.next)
        break
      default:
        return null
    }
  }
  return beginning
}
