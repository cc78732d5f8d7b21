import { remembering } from '../text/remembering.ts'
import type { Word } from '../text/words-of.ts'
import { CONCEPTS, type Concept, type Lexicon } from './lexicon.ts'

/** A term found in a text: what it means, its name in the lexicon, and its first word and the word behind its last one. */
export type Term = { concept: Concept; name: string; from: number; to: number }

/** What a term means that ends at a node; `place` is that of its concept among all. */
type End = { concept: Concept; name: string; place: number }
/** `next` is null where no longer term goes on, as nearly everywhere, so that nothing is looked up. */
type Node = { next: Map<string, Node> | null; ends: End[] }

/** Lexicons as one tree of words, so that a text is read once whatever the number of terms. */
export type TermTree = { first: (word: string) => Node }

const newNode = (): Node => ({ next: null, ends: [] })
const NOTHING = newNode()

/** Plants the entries of lexicons in one tree; of two entries of a concept that are written alike, the first one counts. */
export function growTermTree(lexicons: readonly Lexicon[]): TermTree {
  const root = newNode()
  for (const { concept, entries } of lexicons)
    for (const { name, forms } of entries)
      for (const form of forms) {
        let node = root
        for (const word of form) {
          node.next ??= new Map()
          if (!node.next.has(word)) node.next.set(word, newNode())
          node = node.next.get(word)!
        }
        if (node !== root && !node.ends.some((end) => end.concept === concept))
          node.ends.push({ concept, name, place: PLACES.get(concept)! })
      }
  // The tree is large and a page has few different words: those are found sooner among themselves.
  return { first: remembering((word) => root.next?.get(word) ?? NOTHING) }
}

/**
 * The terms of a text in order: of each concept the longest one that begins at a word and none that lies inside another of its
 * concept. No term reaches over the end of a sentence.
 */
export function findTerms(words: readonly Word[], trees: readonly TermTree[]): Term[] {
  const found: Term[] = []
  reach.fill(0)
  const here: Begun = { ends: [], tos: [], size: 0 }
  for (let from = 0; from < words.length; from += 1) {
    here.size = 0
    for (const tree of trees) followFrom(words, from, tree, here)
    // Of what begins here only that stays which reaches beyond what began before.
    for (let at = 0; at < here.size; at += 1) {
      const { concept, name, place } = here.ends[at]!
      const to = here.tos[at]!
      if (to <= reach[place]!) continue
      reach[place] = to
      found.push({ concept, name, from, to })
    }
  }
  return found
}

const PLACES: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, place) => [concept, place]))

/** How far the terms of each concept reach as yet. One for all texts: larger arrays are dear to make for each sentence. */
const reach = new Int32Array(CONCEPTS.length)

/** The terms that begin at a word, of each concept the longest. Used again from word to word. */
type Begun = { ends: End[]; tos: number[]; size: number }

function followFrom(words: readonly Word[], from: number, { first }: TermTree, here: Begun): void {
  let node: Node | undefined = first(words[from]!.text)
  for (let to = from + 1; node !== undefined; to += 1) {
    for (const end of node.ends) {
      let known = 0
      while (known < here.size && here.ends[known]!.place !== end.place) known += 1
      // Another tree may know a longer one.
      if (known < here.size && here.tos[known]! >= to) continue
      here.ends[known] = end
      here.tos[known] = to
      if (known === here.size) here.size += 1
    }
    const word = words[to]
    if (node.next === null || word === undefined || word.isAfterStop) return
    node = node.next.get(word.text)
  }
}
