'use client'
import { useMemo, useRef } from 'react'
import { useLiveReport } from '#checks/admin/index.ts'
import { findAnchor } from '../../../comments/find-anchor.ts'
import { CommentItem } from './CommentItem.tsx'
import { textsOf } from './texts-of.ts'
import { threadsOf, type CommentThread } from './threads-of.ts'
import { useComments } from './use-comments.ts'
import './page-comments.css'

/** What reviewers said about the page, each at its words: while they stand on the page a press leads there; those that are gone are said to be. */
export function PageComments() {
  const place = useRef<HTMLDivElement>(null)
  const { comments, ...does } = useComments()
  const { report } = useLiveReport(place)
  const texts = useMemo(() => textsOf(report?.sentences ?? []), [report])
  const threads = threadsOf(comments ?? [])
  const open = threads.filter(({ first }) => first.isResolved !== true)
  const done = threads.filter(({ first }) => first.isResolved === true)
  // Until the page was read nobody knows what is gone.
  const placeOf = ({ anchor }: CommentThread) =>
    anchor && (report ? findAnchor(texts, anchor) : { path: anchor.path, start: 0, end: 0 })
  const items = (of: readonly CommentThread[]) => (
    <ul className="page-comments__list">
      {of.map((thread) => (
        <CommentItem does={does} key={thread.first.id} place={placeOf(thread)} thread={thread} />
      ))}
    </ul>
  )
  return (
    <div className="page-comments__place" ref={place}>
      {threads.length > 0 ? (
        <section aria-label="Comments" className="page-comments">
          <h4 className="page-comments__heading">Comments{open.length > 0 ? ` (${open.length})` : ''}</h4>
          {open.length > 0 ? items(open) : <p className="page-comments__by">All are done.</p>}
          {done.length > 0 ? (
            <details className="page-comments__done">
              <summary>Done ({done.length})</summary>
              {items(done)}
            </details>
          ) : null}
        </section>
      ) : null}
    </div>
  )
}
