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
  return (await settingsOfClinics(req, clinic === null ? [] : [clinic]))(clinic)
}

/** The same for many clinics, in one statement. */
export async function settingsOfClinics(
  req: PayloadRequest,
  clinics: readonly string[],
): Promise<(clinic: string | null) => ReviewSettings> {
  if (clinics.length === 0) return () => USUAL
  const wanted = sql.param([...new Set(clinics)])
  const { rows } = await executeIn(
    req,
    sql`select id, four_eyes, review_every_months, on_evidence_fall from clinics
        where id = any(${wanted}::uuid[]) and _status = 'published'
      union all
      select parent_id, version_four_eyes, version_review_every_months, version_on_evidence_fall::text::enum_clinics_on_evidence_fall
      from _clinics_v v where parent_id = any(${wanted}::uuid[]) and latest
        and not exists (select from clinics c where c.id = v.parent_id and c._status = 'published')`,
  )
  const byClinic = new Map(rows.map((row) => [String(row.id), settingsIn(row)]))
  return (clinic) => (clinic === null ? USUAL : (byClinic.get(clinic) ?? USUAL))
}

const settingsIn = (row: Record<string, unknown>): ReviewSettings => ({
  fourEyes: row.four_eyes !== false,
  reviewEveryMonths: Number(row.review_every_months ?? USUAL.reviewEveryMonths),
  onEvidenceFall: (row.on_evidence_fall as FallPolicy | null) ?? USUAL.onEvidenceFall,
})
