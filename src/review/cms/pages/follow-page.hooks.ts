import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Report } from '#checks/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { stateAfterSave, type DraftState } from '../../pages/page-workflow.ts'
import { removeUses, writeDraftUses } from '../claims/claim-uses.ts'
import { giveReason } from '../audit/audit.plugin.ts'
import { failSchedule } from './end-schedule.ts'
import { lockPage } from './page-row.ts'
import { cameBack } from './came-back.ts'
import { readReviewRow, removeReviewRow, writeReviewRow, type ReviewRow } from './page-review-row.ts'

type Checked = { contentHash: string; blockers: number; report: Report }

/** What the checks said of the revision that was just saved, in its transaction. */
async function reportOf(req: PayloadRequest, collection: string, page: string): Promise<Checked | null> {
  const { rows } = await executeIn(
    req,
    sql`select content_hash, blockers, report from check_reports where collection = ${collection} and page = ${page} and is_latest`,
  )
  const row = rows[0]
  if (!row) return null
  return { contentHash: String(row.content_hash), blockers: Number(row.blockers), report: row.report as Report }
}

/** At each save of a page: which claims its draft makes now, and where that leaves it on its way. Words that are new leave it a draft. */
export const followPage: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const page = { collection: collection.slug, id: String(doc.id) }
  const checked = await reportOf(req, page.collection, page.id)
  if (!checked) return doc as unknown
  const clinic = page.collection === 'clinics' ? page.id : idOf(doc.clinic)
  if (req.context.isRestoringVersion) giveReason(req, page.collection, page.id, cameBack(checked.contentHash))
  await writeDraftUses(req, { ...page, clinic }, checked.report.claims)
  const row = await lockPage(req, page.collection, page.id)
  const known = await readReviewRow(req, page)
  if (known && (known.clinic ?? null) !== clinic) await moveComments(req, page, clinic)
  const isApproved = known?.approvedUntil ? new Date(known.approvedUntil) > new Date() : false
  const state = stateAfterSave((known?.state ?? 'draft') as DraftState, {
    draft: checked.contentHash,
    live: row?.liveHash ?? null,
    approved: isApproved ? (known?.approvedHash ?? null) : null,
    submitted: known?.submittedHash ?? null,
  })
  await writeReviewRow(req, page, {
    clinic,
    title: String((doc as Record<string, unknown>)[collection.admin?.useAsTitle ?? 'id'] ?? ''),
    state,
    contentHash: checked.contentHash,
    blockers: checked.blockers,
  })
  const callsOff = reasonToCallOff(doc, checked.contentHash, known)
  if (callsOff !== null) await failSchedule(req, page, callsOff)
  return doc as unknown
}

/** A page goes live by itself as it was planned, or not at all. */
function reasonToCallOff(doc: { deletedAt?: unknown }, contentHash: string, known: ReviewRow | null): string | null {
  if (!known?.publishAt) return null
  if (doc.deletedAt) return 'The page was moved to the trash.'
  return contentHash === known.publishHash ? null : 'Its words were changed after the time was chosen.'
}

/** What was said of a page is read by those who may read the page. */
async function moveComments(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  clinic: string | null,
): Promise<void> {
  await executeIn(
    req,
    sql`update review_comments set clinic = ${clinic} where collection = ${collection} and page = ${id}`,
  )
}

/** What is kept of a page on its way goes with it; decisions stay. */
export const forgetPage: CollectionAfterDeleteHook = async ({ collection: { slug }, id, req }) => {
  const page = { collection: slug, id: String(id) }
  await removeUses(req, page)
  await removeReviewRow(req, page)
  await req.payload.db.deleteMany({
    collection: 'review-comments',
    where: { and: [{ collection: { equals: page.collection } }, { page: { equals: page.id } }] },
    req,
  })
}
