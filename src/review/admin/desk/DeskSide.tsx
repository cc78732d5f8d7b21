'use client'
import { useEffect, useRef } from 'react'
import type { Desk } from '../../desk/desk.ts'
import { ClaimPanel } from './claim/ClaimPanel.tsx'
import { CommentForm } from './comments/CommentForm.tsx'
import { CommentList } from './comments/CommentList.tsx'
import { DeskActs } from './DeskActs.tsx'
import type { DeskWork } from './use-desk-work.ts'

/** Beside the page: all that is known of the chosen sentence, and what is said about it. */
export function DeskSide({ desk, work }: { desk: Desk; work: DeskWork }) {
  const { about, backToPage, comment, comments, deciding, placed } = work
  const side = useRef<HTMLElement>(null)
  const key = placed?.key
  useEffect(() => {
    // Each sentence is told from the top.
    side.current?.scrollTo({ top: 0 })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- once for each sentence
  }, [key])
  const send = async (text: string, anchor: Parameters<typeof comments.say>[1]['anchor'] | null) => {
    if (await comments.say(text, anchor ? { anchor } : {})) backToPage()
  }
  return (
    <aside aria-label="The chosen sentence, and what can be decided" className="desk__side" ref={side}>
      <DeskActs desk={desk} isReviewer={work.isReviewer} onOpen={work.setDialog} openClaims={work.openClaims} />
      <ClaimPanel deciding={deciding} placed={placed} />
      {placed && about ? (
        <div className="desk-claim__part">
          <CommentForm
            about={{ passage: placed.passage, ...about }}
            isBusy={comments.isBusy}
            key={`${placed.key}:${about.words}`}
            label="Your comment"
            onCancel={backToPage}
            onSay={(text, anchor) => void send(text, anchor)}
          />
        </div>
      ) : null}
      {placed && !about ? (
        <p className="desk-claim__part">
          {/* A press must not take the selection away before it is read. */}
          <button className="desk-link" onClick={comment} onMouseDown={(event) => event.preventDefault()} type="button">
            Comment on this
          </button>
        </p>
      ) : null}
      <CommentList actions={comments} comments={placed?.comments ?? []} heading="Comments" />
    </aside>
  )
}
