/** Words a grown-up reads a minute in silence (Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 238 for non-fiction). */
const WORDS_A_MINUTE = 238

/** Minutes it takes to read a text, rounded up; 0 for an empty text. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.ceil(words / WORDS_A_MINUTE)
}
