import { beginningOf } from './beginning-of.ts'
import type { Machine } from './compile-phrase.ts'
import { createSieve } from './create-sieve.ts'
import { matchAt, type Searched } from './match-phrase.ts'
import { createPhraseIndex } from './phrase-index.ts'

/** A phrase that was found: whose it is, its first word, and the word behind its last one. */
export type PhraseMatch<Owner> = { owner: Owner; from: number; to: number }

/** Finds all phrases of a set in a sentence. */
export type PhraseFinder<Owner> = (searched: Searched) => PhraseMatch<Owner>[]

/**
 * Prepares a set of phrases to be looked for together: a phrase is tried only in a sentence that has what it needs, and there only
 * at words it can begin with. So the time a sentence takes grows with its words, hardly with the set.
 */
export function createPhraseFinder<Owner>(entries: readonly { owner: Owner; machine: Machine }[]): PhraseFinder<Owner> {
  const beginnings = createPhraseIndex()
  const anywhere: number[] = []
  for (const [entry, { machine }] of entries.entries()) {
    const beginning = beginningOf(machine)
    if (beginning === null) anywhere.push(entry)
    else beginnings.add(beginning, entry)
  }
  const sift = createSieve(entries.map(({ machine }) => machine))
  const tried = new Int32Array(entries.length)
  let place = 0

  return (searched) => {
    const isPossible = sift(searched)
    const matches: PhraseMatch<Owner>[] = []
    const tryAll = (some: readonly number[], from: number) => {
      for (const entry of some) {
        if (tried[entry] === place || !isPossible(entry, from)) continue
        tried[entry] = place
        const { owner, machine } = entries[entry]!
        const to = matchAt(searched, machine, from)
        if (to > from) matches.push({ owner, from, to })
      }
    }
    for (const [from, { text }] of searched.words.entries()) {
      place += 1
      tryAll(anywhere, from)
      tryAll(beginnings.ofWord(text), from)
      for (const { concept } of searched.termsAt[from]!) tryAll(beginnings.ofTerm(concept), from)
    }
    return matches
  }
}
