import type { Machine } from './compile-phrase.ts'
import type { Searched } from './match-phrase.ts'
import { createPhraseIndex } from './phrase-index.ts'

/** Tells whether a phrase of a set can begin at a word, since all that it needs stands near enough behind. */
export type Sieve = (entry: number, from: number) => boolean

/** Places are kept as bits; all from this one on share the last. */
const LAST_BIT = 31

/**
 * Prepares a sieve for sentences: it lets through every phrase that is there and few others, for a small part of what looking for
 * them costs.
 */
export function createSieve(machines: readonly Machine[]): (searched: Searched) => Sieve {
  const index = createPhraseIndex()
  const first = machines.map(() => 0)
  const behind = machines.map(() => 0)
  let needs = 0
  for (const [entry, machine] of machines.entries()) {
    first[entry] = needs
    for (const need of machine.needs) index.add(need, needs++)
    behind[entry] = needs
  }
  const reach = machines.map(({ longest }) => (longest > LAST_BIT ? -1 : 2 ** longest - 1))
  const places = new Int32Array(needs)
  return ({ words, termsAt }) => {
    places.fill(0)
    for (const [at, { text }] of words.entries()) {
      const bit = 1 << Math.min(at, LAST_BIT)
      for (const need of index.ofWord(text)) places[need]! |= bit
      for (const { concept } of termsAt[at]!) for (const need of index.ofTerm(concept)) places[need]! |= bit
    }
    return (entry, from) => {
      const last = behind[entry]!
      for (let need = first[entry]!; need < last; need += 1) {
        const near =
          from < LAST_BIT
            ? (places[need]! >>> from) & (from === 0 ? reach[entry]! : reachFrom(reach[entry]!, from))
            : places[need]! >>> LAST_BIT
        if (near === 0) return false
      }
      return true
    }
  }
}

/** Far behind, places share a bit, so that it may stand for near ones. */
const reachFrom = (reach: number, from: number) => reach | (1 << (LAST_BIT - from))
