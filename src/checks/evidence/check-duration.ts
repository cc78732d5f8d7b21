import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import type { HeldResult } from './fitting-results.ts'
import { placeOfClaim } from './place-of-claim.ts'
import { timepointsIn } from './said-in.ts'
import { suggestWording } from './suggest-wording.ts'

/** Of the words of long times, those that say of a benefit that it lasts. */
const LASTS =
  /long ?term|longer term|long ?run|lasting|enduring|durable|sustain|for good|for ?ever|permanent|once and for all|(?:for|rest of your) life|lifetime|lifelong|never|years to come|irreversible|keep|stay/
/** Long, but not the benefit: the complaint, the medicine; or it is said that nobody knows. */
const OTHERWISE =
  /\blong[- ]?term (?:\w+ )?(?:pain|condition|complaint|sufferer|use|user|medic|drug|illness|disease|opioid|back|neck)|\b(?:unknown|unclear|uncertain|not known|no evidence|whether|rather than|not last|does not|did not|short[- ]term only)\b/i

/** Followed up for months. */
const isLong = ({ result }: HeldResult) => result.timepoint === 'long' || result.timepoint === 'intermediate'

/**
 * Holds lasting words against when the results that are about the claim were measured (CLM-006): "lasting" needs follow-up data,
 * and a cite alone is none.
 */
export function checkDuration(claim: Claim, fitting: readonly HeldResult[], context: CheckContext): Finding[] {
  const timed = fitting.filter(({ result }) => result.timepoint !== null)
  if (timed.length === 0 || claim.direction !== 'benefit' || timed.some(isLong) || OTHERWISE.test(claim.text)) return []
  const said = timepointsIn(claim.text).find(({ key, words }) => key === 'long' && LASTS.test(words))
  if (said === undefined) return []
  const suggestion = suggestWording(timed[0]!.result)
  return raise('CLM-006', placeOfClaim(claim), context, {
    message: `“${said.words}” says that it lasts; the cited work measured it up to three months at most.`,
    ...(suggestion && { suggestion }),
  })
}
