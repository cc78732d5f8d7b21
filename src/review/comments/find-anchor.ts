/** Words of a page that a comment is about: where they stood, and what stood right before and behind them. */
export type Anchor = { path: string; quote: string; prefix: string; suffix: string }

/** A piece of a page as a visitor reads it. */
export type PlacedText = { path: string; text: string }

/** Where words stand: `text.slice(start, end)` of the piece at the path. */
export type Place = { path: string; start: number; end: number }

/** So much of what stood around the words, or all of one side, stands there still: else they may be the same words elsewhere. */
const LEAST_FIT = 0.5

/** Words so long stand for themselves where they stand once on the page, whatever became of what is around them. */
const TELLING_LENGTH = 20

/**
 * Finds the words of an anchor again: exactly these words, where what stands around them fits best; of equal places the one where they
 * stood. Null where they are gone, or where nobody can tell which of several places it was: a comment is never moved to other words.
 */
export function findAnchor(texts: readonly PlacedText[], anchor: Anchor): Place | null {
  const found = texts.flatMap(({ path, text }) =>
    occurrences(text, anchor.quote).map((start) => ({ path, start, ...fitOf(text, start, anchor) })),
  )
  const best = Math.max(...found.map(({ fit }) => fit))
  const fitting = found.filter(({ fit }) => fit === best)
  const there = fitting.length === 1 ? fitting : fitting.filter(({ path }) => path === anchor.path)
  const [place, ...others] = there
  if (place === undefined || others.length > 0) return null
  if (best < LEAST_FIT && !place.hasWholeSide && !(found.length === 1 && anchor.quote.length >= TELLING_LENGTH))
    return null
  return { path: place.path, start: place.start, end: place.start + anchor.quote.length }
}

function occurrences(text: string, quote: string): number[] {
  if (quote === '') return []
  const starts: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

/** How much of what stood around the words does so here, from none (0) to all (1), and whether all of one side does. */
function fitOf(text: string, start: number, { quote, prefix, suffix }: Anchor): { fit: number; hasWholeSide: boolean } {
  const all = prefix.length + suffix.length
  const end = start + quote.length
  let before = 0
  while (before < prefix.length && before < start && prefix.at(-1 - before) === text[start - 1 - before]) before += 1
  let behind = 0
  while (behind < suffix.length && end + behind < text.length && suffix[behind] === text[end + behind]) behind += 1
  return {
    fit: all === 0 ? 1 : (before + behind) / all,
    hasWholeSide: (before > 0 && before === prefix.length) || (behind > 0 && behind === suffix.length),
  }
}
