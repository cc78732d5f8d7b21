import type { CheckContext, CitedWork } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { ACCEPTED_IN_WORDS, outsideAccepted } from './accepted-in-uk.ts'
import { placeOfClaim } from './place-of-claim.ts'
import { suitsClaim } from './suits-claim.ts'

/**
 * British claims of benefit (UK-001): for conditions that the ASA has accepted, if they say "short-term"; for others only with
 * robust trials of one's own, so that one with a fitting work behind it is asked about and no longer stopped.
 */
export function checkUkList(claim: Claim, works: readonly CitedWork[], context: CheckContext): Finding[] {
  if ((claim.type !== 'efficacy' && claim.type !== 'comparative') || claim.direction !== 'benefit') return []
  const outside = outsideAccepted(claim)
  if (outside === null) return []
  const place = placeOfClaim(claim)
  if (outside === 'short-term')
    return raise('UK-001', place, context, {
      message: 'The ASA has accepted short-term help only; without “short-term” or “temporary” it is read as lasting.',
    })
  const hasTrials = works.some(({ design }) => suitsClaim(design, claim))
  return raise('UK-001', place, context, {
    message: `The ASA has accepted evidence for ${ACCEPTED_IN_WORDS}; ${claim.condition} ${claim.modality === null ? '' : `by ${claim.modality} `}is not on that list.`,
    ...(hasTrials && { severity: 'warning' as const }),
  })
}
