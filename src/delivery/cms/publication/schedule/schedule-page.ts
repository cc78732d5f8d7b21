import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { endSchedule, holdPage, readReviewRow, record, writeReviewRow, type PageAddress } from '#review/cms/index.ts'
import { readPublishAt } from '../../../publication/read-publish-at.ts'
import { passGate } from '../pass-gate.ts'
import { timeZoneOf } from './time-zone-of.ts'

/**
 * Plans the latest draft of a page to go live at a time: exactly the words that may go live now, by whoever may publish them. The gate
 * looks again when the time comes; words that change before then call it off.
 */
export async function schedulePage(
  req: PayloadRequest,
  page: PageAddress & { contentHash?: string; at: unknown },
): Promise<{ contentHash: string; publishAt: string; timeZone: string }> {
  return inTransaction(req, async () => {
    const { collection, id } = page
    const { approval, contentHash, row } = await passGate(req, page)
    if (row.liveHash === contentHash)
      throw new Problem('review/not-possible', 'These words are live already, so there is nothing to publish later.')
    const timeZone = await timeZoneOf(req, approval.clinic)
    const read = readPublishAt(page.at, timeZone, new Date())
    if (!read.ok) throw notAt(read.why)
    const publishAt = read.value
    if (approval.validUntil === null || approval.validUntil <= publishAt)
      throw notAt('The approval of this page ends before that time. Choose an earlier one, or submit the page again.')
    const by = String(req.user!.id)
    await writeReviewRow(req, page, { publishAt, publishHash: contentHash, publishBy: by, publishFault: null })
    await record(req, {
      action: 'schedule',
      collection,
      subject: id,
      clinic: approval.clinic,
      afterHash: contentHash,
      reason: `To go live at ${publishAt}.`,
    })
    return { contentHash, publishAt, timeZone }
  })
}

const notAt = (message: string) => new Problem('data/invalid', message, [{ path: 'at', message }])

/** Calls a planned publication off; the approval stays. */
export async function cancelPublication(req: PayloadRequest, page: PageAddress): Promise<{ publishAt: null }> {
  return inTransaction(req, async () => {
    const { collection, id } = page
    await holdPage(req, 'publish', page)
    const known = await readReviewRow(req, page)
    if (!known?.publishAt)
      throw new Problem('review/not-possible', 'Nothing is planned for this page, so there is nothing to call off.')
    await endSchedule(req, page)
    await record(req, {
      action: 'cancel-publication',
      collection,
      subject: id,
      clinic: known.clinic ?? null,
      afterHash: known.publishHash ?? null,
      reason: `It was to go live at ${new Date(known.publishAt).toISOString()}.`,
    })
    return { publishAt: null }
  })
}
