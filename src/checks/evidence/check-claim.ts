import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'

/** The findings about a claim and what stands behind it. */
export function checkClaim(_claim: Claim, _context: CheckContext): Finding[] {
  return []
}
