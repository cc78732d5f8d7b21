import { decodeEntities } from './decode-entities.ts'

/** What nobody sees and what would hide a word: soft hyphens, zero-width marks (Unicode: Default_Ignorable_Code_Point). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** Lines and dots that are laid over letters and leave them readable. */
const OVERLAID = /[\u0300-\u036F\u20D0-\u20FF]/g
const APOSTROPHE = /[’‘ʼ＇´`]/g

/** Most words are plain, and nothing is folded in them but capitals. */
const PLAIN = /^[A-Za-z0-9]+$/

/** Signs that are read as words. */
const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' }

/** Letters of other alphabets that look like Latin ones; in a word with Latin letters they stand for them (Unicode TR 39). */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ӏl кk οo νv ιi ρp υu κk'.split(' ').map((pair) => [pair[0], pair[1]]),
)
const OTHER_ALPHABET = /[\u0370-\u03FF\u0400-\u052F]/

/**
 * One word as it is compared: NFKC, lower case, straight apostrophe, nothing invisible, no entities; "patient's" counts as
 * "patient". A sign that is read as a word is that word.
 */
export function foldWord(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase()
  const lower = decodeEntities(written).normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHE, "'").toLowerCase()
  const plain = withLatinLetters(lower.replace(OVERLAID, ''))
  return Object.hasOwn(SIGNS, plain) ? SIGNS[plain]! : plain.replace(/^'+|'s$|'+$/g, '')
}

function withLatinLetters(word: string): string {
  if (!OTHER_ALPHABET.test(word) || !/[a-z]/.test(word)) return word
  return [...word].map((letter) => LOOKS_LIKE[letter] ?? letter).join('')
}

/** The words of a text as they are compared; hyphens count as blanks. */
export function foldWords(text: string): string[] {
  return text.replaceAll('-', ' ').split(/\s+/).map(foldWord).filter(Boolean)
}
