import { placeOf } from './place-of.ts'
import type { Reading } from './reading.ts'

/** Where the last word before a place of the passage stands; of a mark before all words, the first one of the sentence. */
export function placeBefore(reading: Reading, at: number): ReturnType<typeof placeOf> {
  const { words, stemWords } = reading
  const last = words.findLastIndex(({ end }) => end <= at)
  const index = Math.max(last, stemWords)
  return placeOf(reading, index, index + 1)
}
