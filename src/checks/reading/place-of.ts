import type { Reading } from './reading.ts'

/** Where some words of a sentence stand in the whole text at its path. What lies in the stem is shown at the item that completes it. */
export function placeOf(
  { passage, words, stemWords, start, end }: Reading,
  from: number,
  to: number,
): { path: string; start: number; end: number; quote: string } {
  const first = Math.max(from, stemWords)
  const isInStem = to <= stemWords
  const at = isInStem ? start : words[first]!.start
  const until = isInStem ? end : words[to - 1]!.end
  const { path, base, text } = passage
  return { path, start: base + at, end: base + until, quote: text.slice(at, until) }
}
