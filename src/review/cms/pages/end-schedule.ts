import type { PayloadRequest } from 'payload'
import type { AuditActor } from '../../audit/audit-event.ts'
import { record } from '../audit/audit-trail.ts'
import { tellOfPages } from '../notifications/tell-of-pages.ts'
import type { PageAddress } from './hold-page.ts'
import { readReviewRow, writeReviewRow } from './page-review-row.ts'

const NONE = { publishAt: null, publishHash: null, publishBy: null }

/** Nothing is planned for a page any longer, and nothing was wrong: it went live, or somebody thought better of it. Its row is held. */
export async function endSchedule(req: PayloadRequest, page: PageAddress): Promise<void> {
  const known = await readReviewRow(req, page)
  if (known?.publishAt || known?.publishFault) await writeReviewRow(req, page, { ...NONE, publishFault: null })
}

/**
 * A page that was to go live by itself will not: says why, where its writers look, and to whoever chose the time. Nothing happens where
 * nothing was planned. Its row is held.
 */
export async function failSchedule(
  req: PayloadRequest,
  { collection, id }: PageAddress,
  fault: string,
  actor?: AuditActor,
): Promise<void> {
  const known = await readReviewRow(req, { collection, id })
  if (!known?.publishAt) return
  const { clinic = null, publishAt, publishBy, publishHash = null } = known
  await writeReviewRow(req, { collection, id }, { ...NONE, publishFault: fault })
  await record(req, {
    action: 'schedule-failed',
    collection,
    subject: id,
    clinic,
    afterHash: publishHash,
    reason: fault,
    ...(actor && { actor }),
  })
  await tellOfPages(req, [{ collection, id }], {
    kind: 'schedule-failed',
    fault,
    of: `${new Date(publishAt).toISOString()}/${publishHash ?? ''}`,
    also: publishBy === null ? [] : [publishBy],
    by: req.user ? String(req.user.id) : null,
  })
}
