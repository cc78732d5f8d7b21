import type { Machine } from './compile-phrase.ts'
import type { Need } from './needs-of.ts'

/** Says where in a sentence that stands which phrases of a set need, and then which of them can be there. */
export type Sieve = {
  /** Begins a new sentence. */
  clear: () => void
  /** What a word of the sentence meets, as numbers of needs. */
  mark: (needs: readonly number[], at: number) => void
  /** Tells whether a phrase can be anywhere in the sentence. */
  isPossible: (entry: number) => boolean
  /** Tells whether a phrase can begin at a word, since all that it needs stands behind, near enough and in its order. */
  isPossibleAt: (entry: number, from: number) => boolean
}

/** Places are kept as bits; all from this one on share the last. */
const LAST_BIT = 31
const LAST = 1 << LAST_BIT

/**
 * Prepares a sieve for sentences: it lets through every phrase that is there and few others, for a small part of what looking for
 * them costs. `add` is told of each need, with its number.
 */
export function createSieve(machines: readonly Machine[], add: (need: Need, number: number) => void): Sieve {
  const first = new Int32Array(machines.length + 1)
  const reach = Int32Array.from(machines, ({ longest }) => (longest > LAST_BIT ? -1 : 2 ** longest - 1))
  let needs = 0
  for (const [entry, machine] of machines.entries()) {
    for (const need of machine.needs) add(need, needs++)
    first[entry + 1] = needs
  }
  const places = new Int32Array(needs)
  return {
    clear: () => {
      places.fill(0)
    },
    mark: (some, at) => {
      const bit = 1 << Math.min(at, LAST_BIT)
      for (let one = 0; one < some.length; one += 1) places[some[one]!]! |= bit
    },
    isPossible: (entry) => {
      for (let need = first[entry]!; need < first[entry + 1]!; need += 1) if (places[need] === 0) return false
      return true
    },
    isPossibleAt: (entry, from) => {
      let open = from < LAST_BIT ? reach[entry]! << from : LAST
      for (let need = first[entry]!; need < first[entry + 1]!; need += 1) {
        const near = places[need]! & open
        if (near === 0) return false
        // What is needed next stands behind the first place of this one; at the last bit, maybe at the same.
        const lowest = near & -near
        if (lowest !== LAST) open &= -(lowest << 1)
      }
      return true
    },
  }
}
