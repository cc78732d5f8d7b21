import type { Anchor } from '../../../comments/find-anchor.ts'
import { idOf } from '#platform/record-id.ts'

/** A comment as the API gives it. */
export type SentComment = {
  id: string
  text: string
  byName?: string | null
  createdAt: string
  thread?: unknown
  isResolved?: boolean | null
  anchor?: { path?: string | null; quote?: string | null; prefix?: string | null; suffix?: string | null } | null
}

export type CommentThread = {
  first: SentComment
  answers: SentComment[]
  /** The words it is about; null where it is about the page. */
  anchor: Anchor | null
}

/** Comments with their answers, the oldest first. */
export function threadsOf(comments: readonly SentComment[]): CommentThread[] {
  return comments
    .filter(({ thread }) => idOf(thread) === null)
    .map((first) => ({
      first,
      answers: comments.filter(({ thread }) => idOf(thread) === first.id),
      anchor: anchorOf(first),
    }))
}

function anchorOf({ anchor }: SentComment): Anchor | null {
  if (!anchor?.path || !anchor.quote) return null
  return { path: anchor.path, quote: anchor.quote, prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' }
}
