import { findTerms, type Term, type TermTree } from '../lexicon/term-tree.ts'
import type { Passage, PlacedCite } from '../surface/passage.ts'
import { wordsOf, type Word } from '../text/words-of.ts'
import type { Reading } from './reading.ts'
import { sentencesIn } from './sentences-in.ts'

/** A longer sentence is read in parts of this many characters, so that no input makes one reading large. */
const LONGEST = 2_000

/**
 * Each sentence of an item is read with its stem, of a longer one with its last characters. All stems of a page together may have so
 * many words, and one more for each word that stands there itself; no page that a person made has more. Without an end, a stem
 * with thousands of items behind it would be read thousands of times.
 */
const STEMS = { longest: 1_000, all: 3_000 }

/** What of stems may still be read, in words, and the stem that was read last, as the next item has the same. */
type Stems = { words: number; last: { written: string; words: readonly Word[] } }

/** Reads the passages of a page sentence by sentence, in order. `trees` hold the terms to look for. */
export function readPassages(passages: readonly Passage[], trees: readonly TermTree[]): Reading[] {
  const stems: Stems = { words: STEMS.all, last: { written: '', words: [] } }
  return passages.flatMap((passage) => readPassage(passage, trees, stems))
}

/** The words of a stem, which have no place in the item, in front of so many; none if no more stems may be read. */
function stemBefore(own: number, { stem }: Passage, stems: Stems): readonly Word[] {
  if (stem !== stems.last.written) {
    const words = wordsOf(stem.slice(-STEMS.longest)).map((word) => ({ ...word, start: -1, end: -1 }))
    stems.last = { written: stem, words }
  }
  const { words } = stems.last
  stems.words += own
  if (words.length > stems.words) return []
  stems.words -= words.length
  return words
}

function readPassage(passage: Passage, trees: readonly TermTree[], stems: Stems): Reading[] {
  const sentences = sentencesIn(passage).flatMap(({ text, start }) => partsOf(text, start))
  const citesAt = citesByPart(passage.cites, sentences)
  let isTold = passage.kind === 'tradition'
  return sentences.flatMap(({ text, start, end }, index) => {
    const own = wordsOf(text)
    for (const word of own) {
      word.start += start
      word.end += start
    }
    if (own.length === 0) return []
    const stem = stemBefore(own.length, passage, stems)
    // What completes a stem goes on with it, whatever stands between the two.
    if (stem.length > 0) own[0] = { ...own[0]!, isAfterStop: false, isItemStart: true }
    const words = stem.length === 0 ? own : [...stem, ...own]
    const terms = findTerms(words, trees)
    if (index === 0) isTold ||= terms.some(({ concept, from }) => concept === 'tradition-says' && from < 4)
    return [
      {
        text,
        start,
        end,
        passage,
        words,
        terms,
        termsAt: byFirstWord(terms, words.length),
        stemWords: stem.length,
        cites: citesAt[index]!,
        isTold,
      },
    ]
  })
}

/** Part of a passage: its words, and where what stands behind them ends. */
type Part = { text: string; start: number; end: number; until: number }

function partsOf(text: string, start: number): Part[] {
  const trimmed = text.trimEnd()
  const lead = trimmed.length - trimmed.trimStart().length
  const parts: Part[] = []
  for (let from = lead; from < trimmed.length; from += LONGEST) {
    const part = trimmed.slice(from, from + LONGEST)
    const end = start + from + part.length
    parts.push({ text: part, start: start + from, end, until: end })
  }
  if (parts.length > 0) parts.at(-1)!.until = start + text.length
  return parts
}

/** The cites of each part: those in it, behind it, and at its end, though a blank lies between; of what follows the last one, all. */
function citesByPart(cites: readonly PlacedCite[], parts: readonly Part[]): PlacedCite[][] {
  const byPart: PlacedCite[][] = parts.map(() => [])
  let index = 0
  for (const cite of cites) {
    while (index < parts.length - 1 && cite.at > parts[index]!.until) index += 1
    byPart[index]?.push(cite)
  }
  return byPart
}

const NONE: readonly Term[] = []

function byFirstWord(terms: readonly Term[], words: number): (readonly Term[])[] {
  const at: (readonly Term[])[] = Array.from({ length: words }, () => NONE)
  for (let next = 0; next < terms.length;) {
    const { from } = terms[next]!
    const first = next
    while (terms[next]?.from === from) next += 1
    at[from] = terms.slice(first, next)
  }
  return at
}
