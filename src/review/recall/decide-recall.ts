import { Problem } from '#platform/problem.ts'
import type { RecallVerdict } from '../decisions/decision.ts'
import type { Recalled } from './recall-meanings.ts'

/** All that it depends on whether something can be recalled or reinstated now. */
export type RecallFacts = {
  what: Recalled
  verdict: RecallVerdict
  reason: string
  recalledAt: string | null
  /** Why there is nothing to recall: a page that is not live, a claim that nobody approved. Null if there is. */
  nothingBecause: string | null
}

/** So many characters say something and still fit into a line. */
const MOST_REASON = 2000

/** Refuses to recall twice, to reinstate what was not recalled, and both without a reason; null if it can be done. */
export function refusalOfRecall({ nothingBecause, reason, recalledAt, verdict, what }: RecallFacts): Problem | null {
  if (reason === '' || reason.length > MOST_REASON) {
    const message =
      reason === ''
        ? `Say why this ${what} is ${verdict}: it is kept with the decision.`
        : `Say it in at most ${MOST_REASON} characters.`
    return new Problem('data/invalid', message, [{ path: 'reason', message }])
  }
  if (verdict === 'reinstated' && recalledAt === null)
    return new Problem('review/not-possible', `This ${what} is not recalled, so there is nothing to reinstate.`)
  if (verdict === 'recalled' && recalledAt !== null)
    return new Problem('review/not-possible', `This ${what} is recalled already.`)
  if (verdict === 'recalled' && nothingBecause !== null) return new Problem('review/not-possible', nothingBecause)
  return null
}
