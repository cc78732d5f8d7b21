import type { Reading } from '../../reading/reading.ts'

/** How many sentences on each side a reader takes for the same passage. */
const AROUND = 12

/** The sentences around one in its paragraph, itself among them; a bound, so that no paragraph is read over and over. */
export function neighbours(reading: Reading, paragraph: readonly Reading[]): readonly Reading[] {
  if (paragraph.length <= AROUND) return paragraph
  const at = paragraph.indexOf(reading)
  return paragraph.slice(Math.max(0, at - AROUND), at + AROUND + 1)
}
