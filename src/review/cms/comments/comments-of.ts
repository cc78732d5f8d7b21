import type { PayloadRequest } from 'payload'
import type { ReviewComment } from '#generated/payload-types.ts'
import { idOf } from '#platform/record-id.ts'
import { findAnchor, type Anchor, type PlacedText } from '../../comments/find-anchor.ts'
import type { DeskComment } from '../../desk/desk.ts'
import type { PageAddress } from '../pages/hold-page.ts'

/**
 * The comments on a page that whoever asks may read, the oldest first, each with its answers. `texts` are what the page says now: a
 * comment whose words are no longer among them has no place.
 */
export async function commentsOf(
  req: PayloadRequest,
  { collection, id }: PageAddress,
  texts: readonly PlacedText[],
): Promise<DeskComment[]> {
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    where: { and: [{ collection: { equals: collection } }, { page: { equals: id } }] },
    sort: ['createdAt', 'id'],
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
  const answers = new Map<string, ReviewComment[]>()
  for (const each of docs) {
    const thread = idOf(each.thread)
    if (thread !== null) answers.set(thread, [...(answers.get(thread) ?? []), each])
  }
  return docs
    .filter(({ thread }) => idOf(thread) === null)
    .map((comment) => {
      const anchor = anchorOf(comment)
      return {
        ...told(comment),
        isResolved: comment.isResolved === true,
        anchor,
        place: anchor && findAnchor(texts, anchor),
        answers: (answers.get(comment.id) ?? []).map(told),
      }
    })
}

const told = ({ byName, createdAt, id, text }: ReviewComment) => ({ id, text, byName: byName ?? '', at: createdAt })

function anchorOf({ anchor }: ReviewComment): Anchor | null {
  if (!anchor?.path || !anchor.quote) return null
  return { path: anchor.path, quote: anchor.quote, prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' }
}
