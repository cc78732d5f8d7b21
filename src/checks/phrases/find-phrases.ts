import { beginningOf } from './beginning-of.ts'
import type { Machine } from './compile-phrase.ts'
import { matchAt, type Searched } from './match-phrase.ts'
import { PREFIX, type Need } from './needs-of.ts'

/** A phrase that was found: whose it is, its first word, and the word behind its last one. */
export type PhraseMatch<Owner> = { owner: Owner; from: number; to: number }

/** Finds all phrases of a set in a sentence. */
export type PhraseFinder<Owner> = (searched: Searched) => PhraseMatch<Owner>[]

/** By words, prefixes, terms and for numbers: the numbers of the phrases that can begin so, or of the needs that are met so. */
type Index = {
  words: Map<string, number[]>
  prefixes: Map<string, number[]>
  terms: Map<string, number[]>
  number: number[]
}

const newIndex = (): Index => ({ words: new Map(), prefixes: new Map(), terms: new Map(), number: [] })
const IS_NUMBER = /^\d/
function putUnder(map: Map<string, number[]>, keys: Iterable<string>, value: number): void {
  for (const key of keys) {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
}

function put(index: Index, { words, prefixes, concepts, isNumber }: Need, value: number): void {
  putUnder(index.words, words, value)
  putUnder(index.prefixes, prefixes, value)
  putUnder(index.terms, concepts, value)
  if (isNumber) index.number.push(value)
}

/** What stands in an index under a word of a sentence and the terms that begin at it. */
function underWord({ words, prefixes, terms, number }: Index, searched: Searched, at: number): (readonly number[])[] {
  const { text } = searched.words[at]!
  const lists: (readonly number[])[] = []
  const byWord = words.get(text)
  if (byWord) lists.push(byWord)
  const byPrefix = prefixes.size > 0 ? prefixes.get(text.slice(0, PREFIX)) : undefined
  if (byPrefix) lists.push(byPrefix)
  if (number.length > 0 && IS_NUMBER.test(text)) lists.push(number)
  for (const { concept } of searched.termsAt[at]!) lists.push(terms.get(concept) ?? NONE)
  return lists
}

/**
 * Prepares a set of phrases to be looked for together: a phrase is tried only in a sentence that has what it needs, and there only
 * at words it can begin with. So the time a sentence takes grows with its words, hardly with the set.
 */
export function createPhraseFinder<Owner>(entries: readonly { owner: Owner; machine: Machine }[]): PhraseFinder<Owner> {
  const beginnings = newIndex()
  const anywhere: number[] = []
  const needs = newIndex()
  const needOwner: number[] = []
  for (const [entry, { machine }] of entries.entries()) {
    const beginning = beginningOf(machine)
    if (beginning === null) anywhere.push(entry)
    else put(beginnings, beginning, entry)
    for (const need of machine.needs) put(needs, need, needOwner.push(entry) - 1)
  }
  // By sentence: which needs are met, how many are still open, and which phrases were tried at a word.
  const met = new Int32Array(needOwner.length)
  const open = new Int32Array(entries.length)
  const opened = new Int32Array(entries.length)
  const tried = new Int32Array(entries.length)
  let sentence = 0
  let place = 0

  const meet = (need: number) => {
    if (met[need] === sentence) return
    met[need] = sentence
    const entry = needOwner[need]!
    if (opened[entry] !== sentence) {
      opened[entry] = sentence
      open[entry] = entries[entry]!.machine.needs.length
    }
    open[entry]! -= 1
  }
  const isPossible = (entry: number) =>
    entries[entry]!.machine.needs.length === 0 || (opened[entry] === sentence && open[entry] === 0)

  return (searched) => {
    sentence += 1
    for (let at = 0; at < searched.words.length; at += 1)
      for (const list of underWord(needs, searched, at)) for (const need of list) meet(need)
    const possibleAnywhere = anywhere.filter(isPossible)
    const matches: PhraseMatch<Owner>[] = []
    const tryAt = (entry: number, from: number) => {
      if (tried[entry] === place || !isPossible(entry)) return
      tried[entry] = place
      const { owner, machine } = entries[entry]!
      const to = matchAt(searched, machine, from)
      if (to > from) matches.push({ owner, from, to })
    }
    for (let from = 0; from < searched.words.length; from += 1) {
      place += 1
      for (const entry of possibleAnywhere) tryAt(entry, from)
      for (const list of underWord(beginnings, searched, from)) for (const entry of list) tryAt(entry, from)
    }
    return matches
  }
}

const NONE: readonly number[] = []
