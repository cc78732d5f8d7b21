import type { Reading } from './reading.ts'

/** Where a sentence stands in the whole text at its path. */
export function placeOfSentence({ passage, start, end }: Reading): {
  path: string
  start: number
  end: number
  quote: string
} {
  const { path, base, text } = passage
  return { path, start: base + start, end: base + end, quote: text.slice(start, end) }
}
