import type { Word } from '../text/words-of.ts'
import type { Concept, Lexicon } from './lexicon.ts'

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
  const reach = new Map<Concept, number>()
  for (let from = 0; from < words.length; from += 1) {
    const longest = new Map<Concept, Term>()
    for (const { root } of trees) followFrom(words, from, root, longest)
    for (const term of longest.values()) {
      if (term.to <= (reach.get(term.concept) ?? 0)) continue
      reach.set(term.concept, term.to)
      found.push(term)
    }
  }
  return found
}

function followFrom(words: readonly Word[], from: number, root: Node, longest: Map<Concept, Term>): void {
  let node: Node | undefined = root
  for (let at = from; at < words.length && node !== undefined; at += 1) {
    if (at > from && words[at]!.isAfterStop) return
    node = node.next.get(words[at]!.text)
    for (const { concept, name } of node?.ends ?? []) {
      const to = at + 1
      if (to > (longest.get(concept)?.to ?? 0)) longest.set(concept, { concept, name, from, to })
    }
  }
}
