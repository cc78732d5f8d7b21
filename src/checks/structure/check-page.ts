import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import type { Passage } from '../surface/passage.ts'

/** A page as it was read. */
export type ReadPage = { passages: readonly Passage[]; readings: readonly Reading[]; claims: readonly Claim[] }

/** The findings about a page as a whole: what is missing, what does not fit together, what is past its time. */
export function checkPage(_read: ReadPage, _context: CheckContext): Finding[] {
  return []
}
