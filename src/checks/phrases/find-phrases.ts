import { beginningOf } from './beginning-of.ts'
import type { Machine } from './compile-phrase.ts'
import { createSieve } from './create-sieve.ts'
import { matchAt, type Searched } from './match-phrase.ts'
import { createPhraseIndex, type Concerned } from './phrase-index.ts'

/** A phrase that was found: whose it is, its first word, and the word behind its last one. */
export type PhraseMatch<Owner> = { owner: Owner; from: number; to: number }

/** Finds all phrases of a set in a sentence. */
export type PhraseFinder<Owner> = (searched: Searched) => PhraseMatch<Owner>[]

/**
 * Prepares a set of phrases to be looked for together: a phrase is tried only in a sentence that has what it needs, and there only
 * at words it can begin with. So the time a sentence takes grows with its words, hardly with the set.
 */
export function createPhraseFinder<Owner>(entries: readonly { owner: Owner; machine: Machine }[]): PhraseFinder<Owner> {
  const index = createPhraseIndex()
  const anywhere: number[] = []
  for (const [entry, { machine }] of entries.entries()) {
    const beginning = beginningOf(machine)
    if (beginning === null) anywhere.push(entry)
    else index.add('beginnings', beginning, entry)
  }
  const sieve = createSieve(
    entries.map(({ machine }) => machine),
    (need, number) => index.add('needs', need, number),
  )
  const tried = new Int32Array(entries.length)
  let place = 0
  // One list for all sentences: each would need its own only for as long as it is searched.
  const words: Concerned[] = []

  function markAll({ words: all, termsAt }: Searched): void {
    sieve.clear()
    for (let at = 0; at < all.length; at += 1) {
      const word = (words[at] = index.ofWord(all[at]!.text))
      sieve.mark(word.needs, at)
      const terms = termsAt[at]!
      for (let one = 0; one < terms.length; one += 1) sieve.mark(index.ofTerm(terms[one]!.concept).needs, at)
    }
  }

  function tryAll(some: readonly number[], from: number, searched: Searched, matches: PhraseMatch<Owner>[]): void {
    for (let one = 0; one < some.length; one += 1) {
      const entry = some[one]!
      if (tried[entry] === place || !sieve.isPossibleAt(entry, from)) continue
      tried[entry] = place
      const { owner, machine } = entries[entry]!
      const to = matchAt(searched, machine, from)
      if (to > from) matches.push({ owner, from, to })
    }
  }

  return (searched) => {
    const matches: PhraseMatch<Owner>[] = []
    markAll(searched)
    const everywhere = anywhere.filter(sieve.isPossible)
    for (let from = 0; from < searched.words.length; from += 1) {
      place += 1
      tryAll(everywhere, from, searched, matches)
      tryAll(words[from]!.beginnings, from, searched, matches)
      for (const { concept } of searched.termsAt[from]!)
        tryAll(index.ofTerm(concept).beginnings, from, searched, matches)
    }
    return matches
  }
}
