import { escapeHtml } from '#rich-text/index.ts'
import { wordsIn, type PlacedWord } from './words-in.ts'

/** So many characters are shown of a text. */
const LENGTH = 240
/** And so many before the first word that was found. */
const BEFORE = 60

/** All of a text as HTML in which nothing is a tag but `<mark>`, around the words that were looked for. */
export const markWords = (text: string, words: ReadonlySet<string>): string => marked(text, placesOf(text, words))

/**
 * The part of a text in which most of the words that were looked for stand, as `markWords` shows it, with “…” where something is left
 * out; null if none of them stands in it.
 */
export function headline(text: string, words: ReadonlySet<string>): string | null {
  const places = placesOf(text, words)
  if (places.length === 0) return null
  const first = bestBeginning(places)
  const start = first.start <= BEFORE ? 0 : beginOfWord(text, first.start - BEFORE, first.start)
  const last = start + LENGTH >= text.length ? text.length : endOfWord(text, start + LENGTH)
  const within = places.filter((place) => place.start >= start && place.end <= last)
  const shown = marked(
    text.slice(start, last),
    within.map((place) => shifted(place, -start)),
  )
  return `${start > 0 ? '… ' : ''}${shown.replace(/\s+/g, ' ').trim()}${last < text.length ? ' …' : ''}`
}

/** The beginning of a text in one line, cut between words. */
export const beginningOf = (text: string): string => {
  const shown = text.length <= LENGTH ? text : `${text.slice(0, endOfWord(text, LENGTH))} …`
  return shown.replace(/\s+/g, ' ').trim()
}

const shifted = ({ end, start, word }: PlacedWord, by: number): PlacedWord => ({
  word,
  start: start + by,
  end: end + by,
})

const placesOf = (text: string, words: ReadonlySet<string>): PlacedWord[] =>
  wordsIn(text).filter(({ word }) => words.has(word))

/** Where to begin so that most different words come within what is shown; the first of equal ones. */
function bestBeginning(places: readonly PlacedWord[]): PlacedWord {
  let best = places[0]!
  let most = 0
  for (const [index, place] of places.entries()) {
    const seen = new Set<string>()
    for (let next = index; next < places.length && places[next]!.end < place.start + LENGTH - BEFORE; next++)
      seen.add(places[next]!.word)
    if (seen.size > most) [best, most] = [place, seen.size]
  }
  return best
}

function marked(text: string, places: readonly PlacedWord[]): string {
  let html = ''
  let at = 0
  for (const { end, start } of places) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at))
}

const BLANK = /\s/

/** Behind the first blank from `from` on, or `latest`. */
function beginOfWord(text: string, from: number, latest: number): number {
  for (let at = from; at < latest; at++) if (BLANK.test(text[at]!)) return at + 1
  return latest
}

/** Before the last blank before `until`; a text without blanks is cut between characters. */
function endOfWord(text: string, until: number): number {
  for (let at = until; at > until - BEFORE && at > 0; at--) if (BLANK.test(text[at]!)) return at
  return /[\uDC00-\uDFFF]/.test(text[until]!) ? until - 1 : until
}
