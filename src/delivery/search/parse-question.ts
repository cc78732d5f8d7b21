import { wordsIn, type PlacedWord } from './words-in.ts'

/** Words that must stand one behind the other, as they do in quotes, or a single one. */
export type Phrase = readonly PlacedWord[]

/** What is asked: of each list one phrase at least must be on a page, and none of `unwanted`. */
export type Question = {
  wanted: readonly (readonly Phrase[])[]
  unwanted: readonly Phrase[]
  /** The word that may not be typed to its end yet. */
  open: PlacedWord | null
}

const TOKEN = /-?"[^"]*"?|\S+/g
/** Longer ones are sentences, of which the beginning is enough. */
const MOST_WORDS = 24
/** One letter begins too many words, unless it stands in a code. */
const SHORTEST_OPEN = 2

/**
 * Reads what is typed into a search box, as people know it from search engines: all words, "exact words", -without, one OR another.
 * Takes any text and never throws.
 */
export function parseQuestion(q: string): Question {
  const wanted: Phrase[][] = []
  const unwanted: Phrase[] = []
  let open: PlacedWord | null = null
  let count = 0
  let joins = false
  for (const { 0: token, index } of q.matchAll(TOKEN)) {
    if (/^or$/i.test(token) && wanted.length > 0) {
      joins = true
      continue
    }
    const phrase = wordsIn(token).map(({ word, start, end }) => ({ word, start: start + index, end: end + index }))
    count += phrase.length
    if (phrase.length === 0 || count > MOST_WORDS) continue
    const isExcluded = token.startsWith('-')
    if (isExcluded) unwanted.push(phrase)
    else if (joins) wanted.at(-1)!.push(phrase)
    else wanted.push([phrase])
    joins = false
    const last = phrase.at(-1)!
    const mayGoOn = last.word.length >= SHORTEST_OPEN || phrase.length > 1
    open = !isExcluded && !token.includes('"') && last.end === q.length && mayGoOn ? last : null
  }
  return { wanted, unwanted, open }
}
