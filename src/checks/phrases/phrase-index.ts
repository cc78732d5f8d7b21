import { PREFIX, type Need } from './needs-of.ts'

/** By what a sentence has: the numbers of the phrases, or of their needs, that are concerned. */
export type PhraseIndex = {
  add: (need: Need, value: number) => void
  /** What a word concerns, by its letters alone. */
  ofWord: (text: string) => readonly number[]
  /** What a term concerns. */
  ofTerm: (concept: string) => readonly number[]
}

const IS_NUMBER = /^\d/
const NONE: readonly number[] = []
/** So many different words are remembered, more than a clinic's pages hold; then memory starts anew. */
const REMEMBERED = 20_000

/** An empty index. Words are looked up once and remembered, as the same ones come again and again. */
export function createPhraseIndex(): PhraseIndex {
  const words = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const terms = new Map<string, number[]>()
  const number: number[] = []
  const remembered = new Map<string, readonly number[]>()
  return {
    add: (need, value) => {
      put(words, need.words, value)
      put(prefixes, need.prefixes, value)
      put(terms, need.concepts, value)
      if (need.isNumber) number.push(value)
    },
    ofWord: (text) => {
      const known = remembered.get(text)
      if (known) return known
      const found = [
        ...(words.get(text) ?? NONE),
        ...(prefixes.get(text.slice(0, PREFIX)) ?? NONE),
        ...(IS_NUMBER.test(text) ? number : NONE),
      ]
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(text, found)
      return found
    },
    ofTerm: (concept) => terms.get(concept) ?? NONE,
  }
}

function put(map: Map<string, number[]>, keys: Iterable<string>, value: number): void {
  for (const key of keys) {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
}
