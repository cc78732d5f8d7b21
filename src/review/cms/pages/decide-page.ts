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
    const read = await readForDecision(req, page)
    const { checked, claims, settings, state, writers } = read
    const by = req.user as unknown as Signer
    const now = new Date().toISOString()
    const { contentHash, report } = checked
    const decided = decide({
      asked,
      by: by.id,
      now,
      state,
      contentHash,
      writers,
      findings: report.findings,
      claims,
      ...settings,
    })
    if (!decided.ok) throw decided.refusal
    const decision = await appendDecision(req, {
      at: now,
      collection: page.collection,
      subject: page.id,
      clinic: checked.clinic,
      contentHash,
      revision: checked.revision,
      verdict: asked.verdict,
      meaning: asked.meaning,
      reason: asked.reason,
      overrides: asked.overrides,
      rulePack: checked.rulePack,
      findings: report.findings,
      evidence: asked.verdict === 'approved' ? await evidenceOf(req, claims) : null,
      fourEyes: settings.fourEyes,
      by: by.id,
      byName: by.name,
      trailSeq: await lastTrailSeq(req),
      validUntil: decided.validUntil,
    })
    await followDecision(req, page, read, decision)
    return decision
  })
}

/** Whoever signs, with their public profile if they have one. */
type Signer = { id: string; name: string; person?: unknown }

/** The page as it is decided on: its row is held, and it is checked anew, as evidence or rules may have moved since the last save. */
async function readForDecision(req: PayloadRequest, page: PageAddress) {
  const { collection, id } = page
  const row = await holdPage(req, 'decide', page)
  await holdLatestDraft(req, page, row)
  const checked = (await checkPages(req, collection, [id]))[0]!
  await writeDraftUses(req, { collection, id, clinic: checked.clinic }, checked.report.claims)
  return {
    row,
    checked,
    claims: await claimsOfPage(req, page, 'draft'),
    state: (await readReviewRow(req, page))?.state ?? 'draft',
    settings: await settingsOf(req, checked.clinic),
    writers: await writersOf(req, page),
  } as const
}

/** What comes of a decision besides the decision: where the page is now, what is live, the trail, and who is told. */
async function followDecision(
  req: PayloadRequest,
  page: PageAddress,
  { row, checked }: Awaited<ReturnType<typeof readForDecision>>,
  decision: DecisionLink,
): Promise<void> {
  const { clinic, contentHash } = checked
  const { id, name, person } = req.user as unknown as Signer
  const approves = decision.verdict === 'approved'
  const isLive = row.liveHash === contentHash
  const state: DraftState = approves ? (isLive ? 'published' : 'approved') : 'changes-requested'
  const { at, reason, seq, validUntil } = decision
  await writeReviewRow(req, page, {
    state,
    dueOn: null,
    decidedBy: id,
    decidedAt: at,
    reason,
    ...(approves ? { approvedHash: contentHash, approvedUntil: validUntil, approval: seq } : {}),
  })
  if (approves && isLive) await renew(req, page, decision, idOf(person))
  const action = approves ? 'approve' : 'ask-for-changes'
  await record(req, { action, collection: page.collection, subject: page.id, clinic, afterHash: contentHash, reason })
  await tellOfPages(req, [{ collection: page.collection, id: page.id }], {
    ...(approves ? { kind: 'approved', until: validUntil! } : { kind: 'changes-asked', reason }),
    of: seq,
    by: id,
    byName: name,
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
