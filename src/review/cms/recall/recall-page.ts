import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import type { DecisionLink, RecallVerdict } from '../../decisions/decision.ts'
import { refusalOfRecall } from '../../recall/decide-recall.ts'
import { settingsOf } from '../pages/clinic-settings.ts'
import { failSchedule } from '../pages/end-schedule.ts'
import { holdPage, type PageAddress } from '../pages/hold-page.ts'
import { readReviewRow, writeReviewRow } from '../pages/page-review-row.ts'
import { keepRecall } from './keep-recall.ts'
import { reconsiderPages } from './reconsider.ts'

/**
 * A reviewer takes a live page out of the public at once, whatever the clinic's policy, or lets it be read again as it was approved. Its
 * words stay as they are; while it is recalled nothing of it goes live that was approved before.
 */
export async function recallPage(
  req: PayloadRequest,
  page: PageAddress,
  verdict: RecallVerdict,
  reason: string,
): Promise<DecisionLink> {
  return inTransaction(req, async () => {
    const row = await holdPage(req, 'recall', page)
    const known = await readReviewRow(req, page)
    const refusal = refusalOfRecall({
      what: 'page',
      verdict,
      reason,
      recalledAt: known?.recalledAt ?? null,
      nothingBecause: row.isLive ? null : 'This page is not live, so there is nothing to recall.',
    })
    if (refusal) throw refusal
    const isRecall = verdict === 'recalled'
    await writeReviewRow(req, page, {
      recalledAt: isRecall ? new Date().toISOString() : null,
      recallReason: isRecall ? reason : null,
    })
    if (isRecall) await failSchedule(req, page, 'A reviewer recalled the page.')
    await reconsiderPages(req, [page])
    const clinic = known?.clinic ?? null
    return keepRecall(
      req,
      verdict,
      {
        what: 'page',
        collection: page.collection,
        subject: page.id,
        clinic,
        contentHash: isRecall ? row.liveHash! : await recalledHash(req, page),
        revision: row.revision,
        fourEyes: (await settingsOf(req, clinic)).fourEyes,
      },
      reason,
    )
  })
}

async function recalledHash(req: PayloadRequest, { collection, id }: PageAddress): Promise<string> {
  const { rows } = await executeIn(
    req,
    sql`select content_hash from decisions where collection = ${collection} and subject = ${id} and verdict = 'recalled'
      order by seq desc limit 1`,
  )
  return String(rows[0]!.content_hash)
}
