import { remembering } from '../text/remembering.ts'
import { PREFIX, type Need } from './needs-of.ts'

/** What a word or a term concerns: the numbers of needs that it meets, and of phrases that can begin with it. */
export type Concerned = { needs: readonly number[]; beginnings: readonly number[] }

export type PhraseIndex = {
  add: (to: keyof Concerned, need: Need, value: number) => void
  /** What a word concerns, by its letters alone. */
  ofWord: (text: string) => Concerned
  /** What a term concerns. */
  ofTerm: (concept: string) => Concerned
}

type Lists = Record<keyof Concerned, number[]>

const IS_NUMBER = /^\d/
const NOTHING: Concerned = { needs: [], beginnings: [] }

/** An empty index; all is added before it is asked. Words are looked up once and remembered, as the same ones come again and again. */
export function createPhraseIndex(): PhraseIndex {
  const words = new Map<string, Lists>()
  const prefixes = new Map<string, Lists>()
  const terms = new Map<string, Lists>()
  const numbers: Lists = { needs: [], beginnings: [] }
  return {
    add: (to, need, value) => {
      for (const word of need.words) listsAt(words, word)[to].push(value)
      for (const prefix of need.prefixes) listsAt(prefixes, prefix)[to].push(value)
      for (const concept of need.concepts) listsAt(terms, concept)[to].push(value)
      if (need.isNumber) numbers[to].push(value)
    },
    ofWord: remembering((text) => {
      const all = [words.get(text), prefixes.get(text.slice(0, PREFIX)), IS_NUMBER.test(text) ? numbers : undefined]
      const listOf = (of: keyof Concerned) => all.flatMap((lists) => lists?.[of] ?? [])
      return { needs: listOf('needs'), beginnings: listOf('beginnings') }
    }),
    ofTerm: (concept) => terms.get(concept) ?? NOTHING,
  }
}

function listsAt(map: Map<string, Lists>, key: string): Lists {
  const known = map.get(key)
  if (known) return known
  const lists: Lists = { needs: [], beginnings: [] }
  map.set(key, lists)
  return lists
}
