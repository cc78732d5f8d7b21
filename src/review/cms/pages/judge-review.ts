import type { PayloadRequest } from 'payload'
import { checkPages, type CheckedRevision } from '#checks/cms/index.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { reviewObstacles, type Obstacle } from '../../pages/obstacles.ts'
import type { PageState } from '../../pages/page-workflow.ts'
import { approvalOf } from '../decisions/approval-of.ts'
import { claimsOfPage } from '../claims/claims-of-page.ts'
import type { PageAddress } from './hold-page.ts'
import { readReviewRow } from './page-review-row.ts'

/**
 * What review has against the latest draft's going live now, and the approval of exactly this content if there is one. `just` is the
 * check of this draft by whoever made it a moment ago, where nothing is written meanwhile.
 */
export async function judgeReview(
  req: PayloadRequest,
  page: PageAddress,
  contentHash: string,
  just?: CheckedRevision,
): Promise<{ approval: DecisionLink | null; found: Obstacle[] }> {
  const checked = just ?? (await checkPages(req, page.collection, [page.id]))[0]
  const known = await readReviewRow(req, page)
  const approval = await approvalOf(req, page, contentHash)
  const found = reviewObstacles({
    now: new Date().toISOString(),
    state: (known?.state ?? 'draft') as PageState,
    findings: checked?.report.findings ?? [],
    claims: await claimsOfPage(req, page, 'draft'),
    approval,
    reason: known?.reason ?? null,
  })
  return { approval, found }
}
