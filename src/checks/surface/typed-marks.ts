import type { PlacedCite } from './passage.ts'

/** "[1]", "[2, 3]", "[4–6]": the number of a reference, typed or pasted as text. */
const MARK = /\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}\]/g

/** The numbers of references that stand in a text as text, as cites of works that nobody knows. */
export function typedMarks(text: string): PlacedCite[] {
  return [...text.matchAll(MARK)].map(({ index }) => unknownCite(index))
}

/** A cite of which only its place is known. */
export function unknownCite(at: number): PlacedCite {
  return { citation: null, locator: '', quote: '', at }
}
