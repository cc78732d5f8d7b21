import { foldWord } from './fold-words.ts'

/**
 * A word where it stands: `text` as it is compared, `start` and `end` in the text it was read from.
 * `isAfterStop`: the end of a sentence or a semicolon lies before it, over which no phrase reaches.
 * `isAfterMark`: any punctuation lies before it. `isCapital`: it is written with a capital, as names are.
 * `isItemStart`: it is the first of a list item that completes a stem.
 */
export type Word = {
  text: string
  start: number
  end: number
  isAfterStop: boolean
  isAfterMark: boolean
  isCapital: boolean
  isItemStart?: true
}

/** Marks of references, which say nothing; words, numbers with their decimals, and the few signs that say something. */
const WORD =
  /\[\d+(?:\s*[,–-]\s*\d+)*\]|\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|['’](?=\p{L}))*|[%$£€*&]|#(?=\s?\d)/gu
/** A dot between letters parts no sentence: "L.Ac.", "a.m.". */
const STOP = /[;!?…]|\../s
const MARK = /[^\s\u00A0]/
/** The dot behind these, and behind an initial, ends no sentence: a name follows. */
const TITLES = new Set(['dr', 'drs', 'mr', 'mrs', 'ms', 'prof', 'st'])
const CAPITAL = /^\p{Lu}/u

/** The words of a text, in order; hyphens and slashes part them. Takes any text, in linear time. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const between = text.slice(last, index)
    last = index + written.length
    const folded = written.startsWith('[') ? '' : foldWord(written)
    if (folded === '') continue
    words.push({
      text: folded,
      start: index,
      end: last,
      isAfterStop: STOP.test(between) && !(between === '. ' && isBeforeName(words.at(-1))),
      isAfterMark: between !== '-' && MARK.test(between),
      isCapital: CAPITAL.test(written),
    })
  }
  return words
}

const isBeforeName = (word: Word | undefined): boolean =>
  word !== undefined && (TITLES.has(word.text) || (word.isCapital && word.text.length === 1))
