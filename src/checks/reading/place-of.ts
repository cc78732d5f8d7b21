import type { Reading } from './reading.ts'

/** Where some words of a sentence stand on the page. What lies in the stem is shown at the item that completes it. */
export function placeOf(
  { passage, words, stemWords, start, end }: Reading,
  from: number,
  to: number,
): { path: string; start: number; end: number; quote: string } {
  const first = Math.max(from, stemWords)
  const isInStem = to <= stemWords
  const at = isInStem ? start : words[first]!.start
  const until = isInStem ? end : words[to - 1]!.end
  return { path: passage.path, start: at, end: until, quote: passage.text.slice(at, until) }
}
