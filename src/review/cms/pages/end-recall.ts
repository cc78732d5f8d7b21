import type { PayloadRequest } from 'payload'
import type { PageAddress } from './hold-page.ts'
import { readReviewRow, writeReviewRow } from './page-review-row.ts'

/** The recall of a page is over once something that was approved after it is live. */
export async function endRecall(req: PayloadRequest, page: PageAddress): Promise<void> {
  if ((await readReviewRow(req, page))?.recalledAt)
    await writeReviewRow(req, page, { recalledAt: null, recallReason: null })
}
