import type { PlacedWord } from './words-in.ts'

/** A question with other words in the places of some of its own. */
export function correct(q: string, corrections: readonly (readonly [PlacedWord, string])[]): string {
  let corrected = ''
  let at = 0
  for (const [{ end, start }, word] of corrections.toSorted(([a], [b]) => a.start - b.start)) {
    corrected += q.slice(at, start) + word
    at = end
  }
  return corrected + q.slice(at)
}
