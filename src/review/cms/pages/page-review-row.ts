import type { PayloadRequest, Where } from 'payload'
import type { PageReview } from '#generated/payload-types.ts'
import { idOf } from '#platform/record-id.ts'

type Page = { collection: string; id: string }

/** What is stored of where a page is on its way, accounts by their ids. */
export type ReviewRow = Omit<PageReview, 'submittedBy' | 'decidedBy' | 'publishBy'> & {
  submittedBy: string | null
  decidedBy: string | null
  publishBy: string | null
}

const whereIs = ({ collection, id }: Page): Where => ({
  and: [{ collection: { equals: collection } }, { page: { equals: id } }],
})

/** Where a page is on its way; null for one that was never saved under review. */
export async function readReviewRow(req: PayloadRequest, page: Page): Promise<ReviewRow | null> {
  const row = await req.payload.db.findOne<PageReview>({ collection: 'page-reviews', where: whereIs(page), req })
  if (!row) return null
  return { ...row, submittedBy: idOf(row.submittedBy), decidedBy: idOf(row.decidedBy), publishBy: idOf(row.publishBy) }
}

/** Notes where a page is on its way; what is not said stays. The page's own row is held, so nobody else writes this meanwhile. */
export async function writeReviewRow(req: PayloadRequest, page: Page, data: Partial<ReviewRow>): Promise<void> {
  const known = await readReviewRow(req, page)
  const of = { collection: 'page-reviews', req, returning: false } as const
  if (known) await req.payload.db.updateOne({ ...of, id: known.id, data: data as Record<string, unknown> })
  else await req.payload.db.create({ ...of, data: { collection: page.collection, page: page.id, ...data } })
}

/** Forgets a page that is gone for good. */
export async function removeReviewRow(req: PayloadRequest, page: Page): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'page-reviews', where: whereIs(page), req })
}
