import type { Word } from '../text/words-of.ts'
import { CONCEPTS, type Concept, type Lexicon } from './lexicon.ts'

/** A term found in a text: what it means, its name in the lexicon, and its first word and the word behind its last one. */
export type Term = { concept: Concept; name: string; from: number; to: number }

type Node = { next: Map<string, Node>; ends: { concept: Concept; name: string }[] }

/** Lexicons as one tree of words, so that a text is read once whatever the number of terms. */
export type TermTree = { root: Node }

const newNode = (): Node => ({ next: new Map(), ends: [] })

/** Plants the entries of lexicons in one tree; of two entries of a concept that are written alike, the first one counts. */
export function growTermTree(lexicons: readonly Lexicon[]): TermTree {
  const root = newNode()
  for (const { concept, entries } of lexicons)
    for (const { name, forms } of entries)
      for (const form of forms) {
        let node = root
        for (const word of form) {
          if (!node.next.has(word)) node.next.set(word, newNode())
          node = node.next.get(word)!
        }
        if (node !== root && !node.ends.some((end) => end.concept === concept)) node.ends.push({ concept, name })
      }
  return { root }
}

/**
 * The terms of a text in order: of each concept the longest one that begins at a word and none that lies inside another of its
 * concept. No term reaches over the end of a sentence.
 */
export function findTerms(words: readonly Word[], trees: readonly TermTree[]): Term[] {
  const found: Term[] = []
  const reach = new Int32Array(CONCEPTS.length)
  for (let from = 0; from < words.length; from += 1) {
    const first = found.length
    for (const { root } of trees) followFrom(words, from, root, found, first)
    // Of what begins here only that stays which reaches beyond what began before.
    let kept = first
    for (let at = first; at < found.length; at += 1) {
      const term = found[at]!
      const concept = PLACES.get(term.concept)!
      if (term.to <= reach[concept]!) continue
      reach[concept] = term.to
      found[kept] = term
      kept += 1
    }
    found.length = kept
  }
  return found
}

const PLACES: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, place) => [concept, place]))

/** Adds the terms that begin at a word, of each concept the longest; those of this word begin at `first` in the list. */
function followFrom(words: readonly Word[], from: number, root: Node, found: Term[], first: number): void {
  let node = root.next.get(words[from]!.text)
  for (let to = from + 1; node !== undefined; to += 1) {
    for (const { concept, name } of node.ends) {
      let known = first
      while (known < found.length && found[known]!.concept !== concept) known += 1
      // Another tree may know a longer one.
      if (known === found.length || found[known]!.to < to) found[known] = { concept, name, from, to }
    }
    const word = words[to]
    if (word === undefined || word.isAfterStop) return
    node = node.next.get(word.text)
  }
}
