import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Decision } from '../../decisions/decision.ts'
import { availabilityOf, type Availability } from '../../pages/withholding.ts'
import { liveClaims } from '../../recall/judge-pages.ts'
import { claimsOfPage } from '../claims/claims-of-page.ts'
import { settingsOf } from './clinic-settings.ts'
import type { PageAddress } from './hold-page.ts'
import { momentOf } from './moment-of.ts'
import { readReviewRow } from './page-review-row.ts'
import { draftPicturesUntil } from './pictures-until.ts'

/** Until when the latest draft of a page may be read once it is live by this approval. */
export async function availabilityOfPage(
  req: PayloadRequest,
  page: PageAddress,
  approval: Pick<Decision, 'clinic' | 'validUntil'>,
): Promise<Availability> {
  const claims = await claimsOfPage(req, page, 'draft')
  const { onEvidenceFall } = await settingsOf(req, approval.clinic)
  const { rows } = await executeIn(req, draftPicturesUntil(page.collection, page.id))
  return availabilityOf({
    policy: onEvidenceFall,
    approvedUntil: approval.validUntil!,
    recalledBecause: (await readReviewRow(req, page))?.recallReason ?? null,
    picturesUntil: momentOf(rows[0]!.until),
    claims: liveClaims(claims),
  })
}
