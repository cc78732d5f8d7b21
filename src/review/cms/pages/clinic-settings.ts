import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { FallPolicy } from '../../pages/withholding.ts'

/** How a clinic wants its pages reviewed. */
export type ReviewSettings = { fourEyes: boolean; reviewEveryMonths: number; onEvidenceFall: FallPolicy }

/** What holds for pages of no clinic: conditions, modalities and people are shared by all. */
const USUAL: ReviewSettings = { fourEyes: true, reviewEveryMonths: 12, onEvidenceFall: 'flag' }

/** The settings of a clinic as they are live; of one that was never live, as its latest draft has them. */
export async function settingsOf(req: PayloadRequest, clinic: string | null): Promise<ReviewSettings> {
  if (clinic === null) return USUAL
  const { rows } = await executeIn(
    req,
    sql`select four_eyes, review_every_months, on_evidence_fall from clinics where id = ${clinic}::uuid and _status = 'published'
      union all
      select version_four_eyes, version_review_every_months, version_on_evidence_fall::text::enum_clinics_on_evidence_fall
      from _clinics_v where parent_id = ${clinic}::uuid and latest
      limit 1`,
  )
  const row = rows[0]
  if (!row) return USUAL
  return {
    fourEyes: row.four_eyes !== false,
    reviewEveryMonths: Number(row.review_every_months ?? USUAL.reviewEveryMonths),
    onEvidenceFall: (row.on_evidence_fall as FallPolicy | null) ?? USUAL.onEvidenceFall,
  }
}
