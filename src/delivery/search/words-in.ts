/** A word of a text as it is searched, and where it stands (UTF-16 units). */
export type PlacedWord = { word: string; start: number; end: number }

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʼ](?=\p{L}))*/gu
const POSSESSIVE = /['’ʼ]s$/
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu

/** Nobody types longer ones. */
const LONGEST = 60

/**
 * The words of a text in the one form in which texts and questions meet: small letters, without the accents of Latin letters and
 * without apostrophes. Which forms of a word are the same word is for PostgreSQL to say.
 * @example wordsIn('Women’s café') gives women and cafe
 */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = foldWord(found)
    return word === '' ? [] : [{ word, start: index, end: index + found.length }]
  })
}

/** The words of a text, one blank between two. */
export const foldText = (text: string): string =>
  wordsIn(text)
    .map(({ word }) => word)
    .join(' ')

const foldWord = (found: string): string =>
  [
    ...found
      .replace(POSSESSIVE, '')
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(NO_LETTERS, ''),
  ]
    .slice(0, LONGEST)
    .join('')
