import type { Concept } from '../lexicon/lexicon.ts'
import type { Machine } from './compile-phrase.ts'
import { matchAt, type Searched } from './match-phrase.ts'

/** A phrase that was found: whose it is, its first word, and the word behind its last one. */
export type PhraseMatch<Owner> = { owner: Owner; from: number; to: number }

/** Finds all phrases of a set in a sentence. */
export type PhraseFinder<Owner> = (searched: Searched) => PhraseMatch<Owner>[]

type Entry<Owner> = { owner: Owner; machine: Machine }

/** What a phrase can begin with, so that it is tried only where it can. */
type Beginning = { words: Set<string>; prefixes: Set<string>; concepts: Set<Concept>; isAnything: boolean }

const PREFIX = 3

function beginningOf({ states, first }: Machine): Beginning {
  const beginning: Beginning = { words: new Set(), prefixes: new Set(), concepts: new Set(), isAnything: false }
  const seen = new Set<number>()
  const open = [first]
  while (open.length > 0) {
    const index = open.pop()!
    if (seen.has(index)) continue
    seen.add(index)
    const state = states[index]!
    if (state.kind === 'word') for (const word of state.words) beginning.words.add(word)
    else if (state.kind === 'prefix') beginning.prefixes.add(state.prefix.slice(0, PREFIX))
    else if (state.kind === 'concept') for (const concept of state.concepts) beginning.concepts.add(concept)
    else if (state.kind === 'fork') open.push(...state.next)
    else if (state.kind === 'start' || state.kind === 'not' || state.kind === 'behind') open.push(state.next)
    else beginning.isAnything = true
  }
  return beginning
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Prepares a set of phrases to be looked for together; the time a sentence takes grows with its words, hardly with the set. */
export function createPhraseFinder<Owner>(entries: readonly Entry<Owner>[]): PhraseFinder<Owner> {
  const byWord = new Map<string, Entry<Owner>[]>()
  const byPrefix = new Map<string, Entry<Owner>[]>()
  const byConcept = new Map<Concept, Entry<Owner>[]>()
  const always: Entry<Owner>[] = []
  for (const entry of entries) {
    const { words, prefixes, concepts, isAnything } = beginningOf(entry.machine)
    if (isAnything) always.push(entry)
    else {
      for (const word of words) push(byWord, word, entry)
      for (const prefix of prefixes) push(byPrefix, prefix, entry)
      for (const concept of concepts) push(byConcept, concept, entry)
    }
  }
  return (searched) => {
    const matches: PhraseMatch<Owner>[] = []
    for (let from = 0; from < searched.words.length; from += 1) {
      const word = searched.words[from]!.text
      const candidates = new Set(always)
      for (const entry of byWord.get(word) ?? []) candidates.add(entry)
      for (const entry of byPrefix.get(word.slice(0, PREFIX)) ?? []) candidates.add(entry)
      for (const { concept } of searched.termsAt[from]!)
        for (const entry of byConcept.get(concept) ?? []) candidates.add(entry)
      for (const { owner, machine } of candidates) {
        const to = matchAt(searched, machine, from)
        if (to > from) matches.push({ owner, from, to })
      }
    }
    return matches
  }
}
