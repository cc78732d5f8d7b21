import { remembering } from '../text/remembering.ts'

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly']
const SHORTEST = 4
const ZERO = 48
const NINE = 57

/** A word without its ending, so that "loosens" and "loosening" count as one; not a word itself. Numbers are one word, "#". */
export const stemOf = remembering(cutEnding)

function cutEnding(word: string): string {
  const first = word.charCodeAt(0)
  if (first >= ZERO && first <= NINE) return '#'
  if (word.length <= SHORTEST) return word
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST) return word.slice(0, -ending.length)
  return word
}
