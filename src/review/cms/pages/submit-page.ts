import type { PayloadRequest } from 'payload'
import { checkPages } from '#checks/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { PAGE_STATES, PAGE_TRANSITIONS, type PageState } from '../../pages/page-workflow.ts'
import { record } from '../audit/audit-trail.ts'
import { proposeClaims } from '../claims/propose-claims.ts'
import { writeDraftUses } from '../claims/claim-uses.ts'
import { claimsOfPage } from '../claims/claims-of-page.ts'
import { tellOfPages } from '../notifications/tell-of-pages.ts'
import { hindrancesOf } from './hindrances.ts'
import { holdPage, type PageAddress } from './hold-page.ts'
import { holdLatestDraft } from './latest-draft.ts'
import { readReviewRow, writeReviewRow } from './page-review-row.ts'

/** How long a reviewer has, in days. */
const DUE_AFTER_DAYS = 5

export type Submission = PageAddress & { contentHash?: string; note?: string }

/**
 * Hands the latest draft of a page to the reviewers: a claim is proposed for each sentence about health that has none yet, and the page
 * is in review until somebody decides, or its words change. Refused while something stands in its way that no reviewer can put right.
 */
export async function submitPage(
  req: PayloadRequest,
  page: Submission,
): Promise<{ contentHash: string; proposed: number; state: PageState }> {
  return inTransaction(req, async () => {
    const { collection, id } = page
    const row = await holdPage(req, 'submit', page)
    const draft = await holdLatestDraft(req, page, row)
    const [checked] = await checkPages(req, collection, [id])
    const { contentHash, report, clinic } = checked!
    if (page.contentHash !== undefined && page.contentHash !== contentHash) throw movedOn(contentHash)
    await refuseUnlessFrom('submit', await stateToSubmit(req, page))
    const found = await hindrancesOf(req, collection, draft)
    if (found.length > 0)
      throw new Problem(
        'page/obstacles',
        `Not submitted: ${found.length === 1 ? 'one thing is' : `${found.length} things are`} missing.`,
        found.map(({ path = '', message, fix }) => ({ path, message: `${message} ${fix}` })),
        { obstacles: found, contentHash },
      )
    const proposed = await proposeClaims(req, report.claims)
    await writeDraftUses(req, { collection, id, clinic }, report.claims)
    const now = new Date()
    await writeReviewRow(req, page, {
      state: 'in-review',
      contentHash,
      submittedHash: contentHash,
      submittedBy: req.user ? String(req.user.id) : null,
      submittedAt: now.toISOString(),
      note: page.note ?? null,
      dueOn: new Date(now.getTime() + DUE_AFTER_DAYS * 86_400_000).toISOString().slice(0, 10),
      blockers: checked!.blockers,
      reason: null,
    })
    await record(req, {
      action: 'submit',
      collection,
      subject: id,
      clinic,
      afterHash: contentHash,
      reason: page.note ?? null,
    })
    await tellOfPages(req, [{ collection, id }], {
      kind: 'submitted',
      of: now.toISOString(),
      ...whoever(req),
      note: page.note ?? null,
    })
    return { contentHash, proposed, state: 'in-review' }
  })
}

/** Takes a page back from the reviewers before they have decided. */
export async function takeBackPage(req: PayloadRequest, page: PageAddress): Promise<{ state: PageState }> {
  return inTransaction(req, async () => {
    await holdPage(req, 'submit', page)
    const known = await readReviewRow(req, page)
    await refuseUnlessFrom('take back', known?.state ?? 'draft')
    await writeReviewRow(req, page, { state: 'draft', dueOn: null })
    await record(req, {
      action: 'take-back',
      collection: page.collection,
      subject: page.id,
      clinic: known?.clinic ?? null,
    })
    const { collection, id } = page
    await tellOfPages(req, [{ collection, id }], { kind: 'taken-back', of: new Date().toISOString(), ...whoever(req) })
    return { state: 'draft' }
  })
}

/** Who does this, and is not told of it. */
function whoever({ user }: PayloadRequest): { by: string | null; byName: string } {
  const { id = null, name } = (user ?? {}) as { id?: string | null; name?: string }
  return { by: id, byName: name ?? 'Somebody' }
}

const movedOn = (contentHash: string) =>
  new Problem('page/moved-on', 'The page has changed since you looked at it. Look at it again, then submit it.', [], {
    contentHash,
  })

/** Where a page is on its way; one that was approved, and needs a reviewer again before it can go live, has expired. */
async function stateToSubmit(req: PayloadRequest, page: PageAddress): Promise<PageState> {
  const known = await readReviewRow(req, page)
  if (known?.state !== 'approved') return known?.state ?? 'draft'
  if (!known.approvedUntil || new Date(known.approvedUntil) <= new Date()) return 'expired'
  const claims = await claimsOfPage(req, page, 'draft')
  const isOpen = claims.some(({ needsVerdict, state }) => needsVerdict && ['proposed', 'expired'].includes(state))
  return isOpen ? 'expired' : 'approved'
}

/** By the table of transitions. */
async function refuseUnlessFrom(action: 'submit' | 'take back', state: PageState): Promise<void> {
  const { from } = PAGE_TRANSITIONS.find((each) => each.action === action)!
  if (from.includes(state)) return
  const message =
    action === 'submit' && state === 'in-review'
      ? 'This page is in review already.'
      : action === 'submit'
        ? `There is nothing to review: this page is ${PAGE_STATES[state].toLowerCase()}.`
        : 'This page is not in review.'
  throw new Problem('review/not-possible', message, [], { state })
}
