'use client'
import type { DeskComment } from '../../../desk/desk.ts'
import { Refusal } from '../Refusal.tsx'
import { CommentThread } from './CommentThread.tsx'
import type { CommentActions } from './use-comments.ts'
import './comments.css'

type Props = { comments: readonly DeskComment[]; actions: CommentActions; heading: string }

/** Comments that stand together, those that are done with last. */
export function CommentList({ actions, comments, heading }: Props) {
  if (comments.length === 0) return null
  return (
    <div className="desk-claim__part">
      <h3 className="desk-claim__sub">{heading}</h3>
      <ul className="desk-comments">
        {comments
          .toSorted((a, b) => Number(a.isResolved) - Number(b.isResolved))
          .map((comment) => (
            <CommentThread actions={actions} comment={comment} key={comment.id} />
          ))}
      </ul>
      <Refusal refusal={actions.refusal} />
    </div>
  )
}
