import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { confirmPassword } from '#accounts/cms/index.ts'
import { checkPages } from '#checks/cms/index.ts'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { decidePage as decide, type AskedDecision } from '../../pages/decide-page.ts'
import { readPageDecision } from '../../pages/read-page-decision.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import type { DraftState } from '../../pages/page-workflow.ts'
import { record } from '../audit/audit-trail.ts'
import { claimsOfPage } from '../claims/claims-of-page.ts'
import { writeDraftUses } from '../claims/claim-uses.ts'
import { appendDecision, lastTrailSeq } from '../decisions/append-decision.ts'
import { tellOfPages } from '../notifications/tell-of-pages.ts'
import { settingsOf } from './clinic-settings.ts'
import { evidenceOf } from './evidence-of.ts'
import { holdPage, type PageAddress } from './hold-page.ts'
import { holdLatestDraft } from './latest-draft.ts'
import { readReviewRow, writeReviewRow } from './page-review-row.ts'
import { availabilityOfPage } from './availability-of-page.ts'
import { endRecall } from './end-recall.ts'
import { reconsiderPages } from '../recall/reconsider.ts'
import { writersOf } from './writers-of.ts'

/** The same as it is sent: with the password of whoever signs. */
export async function signPage(req: PayloadRequest, page: PageAddress, sent: unknown): Promise<DecisionLink> {
  const { password, ...asked } = readPageDecision(sent)
  await confirmPassword(req, password)
  return decidePage(req, page, asked)
}

/**
 * A reviewer decides on a page: approves exactly the words they read, by hash, or asks for changes. The
 * page's row is held from the look at its words to the decision, so that nothing else is approved. What is live already as it is
 * approved stays live until the new end, or comes back if it was recalled.
 */
export async function decidePage(req: PayloadRequest, page: PageAddress, asked: AskedDecision): Promise<DecisionLink> {
  return inTransaction(req, async () => {
    const { collection, id } = page
    const row = await holdPage(req, 'decide', page)
    await holdLatestDraft(req, page, row)
    const [checked] = await checkPages(req, collection, [id])
    const { contentHash, report, clinic, revision, rulePack } = checked!
    // Evidence or rules may have moved since the last save.
    await writeDraftUses(req, { collection, id, clinic }, report.claims)
    const claims = await claimsOfPage(req, page, 'draft')
    const known = await readReviewRow(req, page)
    const settings = await settingsOf(req, clinic)
    const now = new Date().toISOString()
    const by = req.user as unknown as { id: string; name: string; person?: unknown }
    const decided = decide({
      asked,
      by: by.id,
      now,
      state: known?.state ?? 'draft',
      contentHash,
      writers: await writersOf(req, page),
      findings: report.findings,
      claims,
      ...settings,
    })
    if (!decided.ok) throw decided.refusal
    const approves = asked.verdict === 'approved'
    const decision = await appendDecision(req, {
      at: now,
      collection,
      subject: id,
      clinic,
      contentHash,
      revision,
      verdict: asked.verdict,
      meaning: asked.meaning,
      reason: asked.reason,
      overrides: asked.overrides,
      rulePack,
      findings: report.findings,
      evidence: approves ? await evidenceOf(req, claims) : null,
      fourEyes: settings.fourEyes,
      by: by.id,
      byName: by.name,
      trailSeq: await lastTrailSeq(req),
      validUntil: decided.validUntil,
    })
    const state: DraftState = approves ? (row.liveHash === contentHash ? 'published' : 'approved') : 'changes-requested'
    await writeReviewRow(req, page, {
      state,
      dueOn: null,
      decidedBy: by.id,
      decidedAt: now,
      reason: asked.reason,
      ...(approves ? { approvedHash: contentHash, approvedUntil: decided.validUntil, approval: decision.seq } : {}),
    })
    if (approves && row.liveHash === contentHash) await renew(req, page, decision, idOf(by.person))
    await record(req, {
      action: approves ? 'approve' : 'ask-for-changes',
      collection,
      subject: id,
      clinic,
      afterHash: contentHash,
      reason: asked.reason,
    })
    await tellOfPages(req, [{ collection, id }], {
      ...(approves
        ? { kind: 'approved', until: decided.validUntil! }
        : { kind: 'changes-asked', reason: asked.reason }),
      of: decision.seq,
      by: by.id,
      byName: by.name,
    })
    return decision
  })
}

/** What is live is what was approved again, so it stays so until the new end. */
async function renew(
  req: PayloadRequest,
  page: PageAddress,
  decision: DecisionLink,
  reviewer: string | null,
): Promise<void> {
  const { validUntil } = await availabilityOfPage(req, page, decision)
  await executeIn(
    req,
    sql`update ${sql.identifier(page.collection)} set publication_decision = ${decision.seq}, publication_valid_until = ${validUntil},
        last_reviewed_at = ${decision.at}, next_review_on = ${decision.validUntil}, reviewed_by_id = ${reviewer}
      where id = ${page.id} and _status = 'published'`,
  )
  await endRecall(req, page)
  await reconsiderPages(req, [page])
}
