import type { PayloadRequest } from 'payload'
import type { DecisionLink } from '../../decisions/decision.ts'
import { idOf } from '#platform/record-id.ts'

/** What a page says of its last review, by the decision that it rests on: when, until when, and the public profile of who signed it. */
export async function lastReview(
  req: PayloadRequest,
  { at, by, validUntil }: DecisionLink,
): Promise<{ lastReviewedAt: string; nextReviewOn: string | null; reviewedBy: string | null }> {
  const user = await req.payload.db.findOne<{ id: string; person?: unknown }>({
    collection: 'users',
    where: { id: { equals: by } },
    req,
  })
  return { lastReviewedAt: at, nextReviewOn: validUntil, reviewedBy: idOf(user?.person) }
}
