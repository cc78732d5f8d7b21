import { STANDINGS, type Notice, type Standing, type StandingSource } from './standing.ts'

/** What a look-up would not tell again at once and by itself. */
const NOT_TOLD_AGAIN: readonly StandingSource[] = ['manual', 'retraction-watch']
const HARMLESS: readonly Standing[] = ['unknown', 'current', 'corrected']

/**
 * Why what is known of a work must not be lost by the hand of somebody who is no reviewer, as the end of a sentence that begins
 * with the work: it speaks against citing it, a person must still read it, or nobody would tell it again. Null if it may.
 * That a reviewer found it not fit to be cited speaks against it, too.
 */
export function whyForReviewers(kept: {
  status: Standing
  needsReview: boolean
  notices: readonly Pick<Notice, 'source'>[]
  isRejected: boolean
}): string | null {
  if (kept.isRejected) return 'was found not fit to be cited'
  if (!HARMLESS.includes(kept.status)) return `is recorded as “${STANDINGS[kept.status]}”`
  if (kept.needsReview) return 'has a notice that a person must read'
  const isTold = kept.notices.some(({ source }) => NOT_TOLD_AGAIN.includes(source))
  return isTold ? 'has a notice that no look-up would tell again' : null
}
