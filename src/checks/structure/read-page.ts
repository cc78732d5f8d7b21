import type { CheckContext, CheckedPage } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import type { Place } from '../rules/raise.ts'
import type { Reading } from '../reading/reading.ts'
import type { Passage } from '../surface/passage.ts'

/** A page as it was read: its passages, their sentences without those of lists of works, and the claims in them. */
export type ReadPage = { passages: readonly Passage[]; readings: readonly Reading[]; claims: readonly Claim[] }

/** One rule, or a family of them, about a page as a whole. */
export type PageCheck = (read: ReadPage, context: CheckContext) => Finding[]

/** A rule that asks about the record of a page, and says nothing of words alone. */
export const ofPage =
  (check: (page: CheckedPage, read: ReadPage, context: CheckContext) => Finding[]): PageCheck =>
  (read, context) =>
    context.page === null ? [] : check(context.page, read, context)

/** Fewer words are a piece of a page, of which nobody can say what the page lacks. */
const PIECE = 80

/** A rule about what a page says elsewhere; of a sentence or two that somebody has checked by themselves it is not asked. */
export const ofWhole =
  (check: PageCheck): PageCheck =>
  (read, context) => {
    const words = read.readings.reduce((sum, { words: { length }, stemWords }) => sum + length - stemWords, 0)
    return context.page === null && words < PIECE ? [] : check(read, context)
  }

/** Where some words of a passage stand on the page. */
export function placeIn({ path, base, text }: Passage, start: number, end: number): Place {
  return { path, start: base + start, end: base + end, quote: text.slice(start, end) }
}
