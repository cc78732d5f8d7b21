import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import type { HeldResult } from './fitting-results.ts'
import { placeOfClaim, workName } from './place-of-claim.ts'

/**
 * Holds whom and what a claim is about against what the cited works found (CLM-019). Where no result is about it, the nearest says
 * what parts the two; where one is, but a reviewer should look (a narrower complaint, a phase that is not said), that is asked.
 */
export function checkScope(
  claim: Claim,
  { fitting, nearest }: { fitting: readonly HeldResult[]; nearest: HeldResult | null },
  context: CheckContext,
): Finding[] {
  const place = placeOfClaim(claim)
  const [best] = fitting
  if (best !== undefined) {
    if (best.misfits.length === 0) return []
    return raise('CLM-019', place, context, {
      severity: 'warning',
      message: `${best.misfits.map(({ sentence }) => sentence).join(' ')} Say it as the work has it, or ask a reviewer.`,
    })
  }
  if (nearest === null)
    return raise('CLM-019', place, context, {
      severity: 'warning',
      message:
        'Nobody has recorded what the cited work found, so the sentence cannot be held against it. Add its results to the citation.',
    })
  const parted = nearest.misfits.filter(({ isClear }) => isClear).map(({ sentence }) => sentence)
  return raise('CLM-019', place, context, { message: `${parted.join(' ')} (${workName(nearest.work)})` })
}
