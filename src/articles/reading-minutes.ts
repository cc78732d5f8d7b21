import { WORDS_A_MINUTE } from '#platform/words-a-minute.ts'

/** Minutes it takes to read a text, rounded up; 0 for an empty text. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.ceil(words / WORDS_A_MINUTE)
}
