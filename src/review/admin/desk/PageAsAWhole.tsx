'use client'
import { useState } from 'react'
import type { Desk } from '../../desk/desk.ts'
import { FindingList } from './claim/FindingList.tsx'
import { CommentForm } from './comments/CommentForm.tsx'
import { CommentList } from './comments/CommentList.tsx'
import type { CommentActions } from './comments/use-comments.ts'
import { useFocusBack } from './use-focus-back.ts'
import { findingsElsewhere, type PlacedSentence } from './flat-sentences.ts'

/** Told on their own, since they belong to claims, findings or the review itself. */
const TOLD_ELSEWHERE = /^(claim|check)\/|^page\/(in-review|not-approved|changes-requested|approval-ended)$/

type Props = { desk: Desk; sentences: readonly PlacedSentence[]; actions: CommentActions }

/** Below the page: what holds for all of it and not for one sentence; comments whose words are gone stand here too. */
export function PageAsAWhole({ actions, desk, sentences }: Props) {
  const [isWriting, setIsWriting] = useState(false)
  const opener = useFocusBack<HTMLButtonElement>(isWriting)
  const missing = desk.obstacles.filter(({ code }) => !TOLD_ELSEWHERE.test(code))
  const placed = new Set(sentences.flatMap(({ comments }) => comments.map(({ id }) => id)))
  const send = async (text: string) => {
    if (await actions.say(text, {})) setIsWriting(false)
  }
  return (
    <section aria-label="The page as a whole" className="desk-whole">
      <h2 className="desk-whole__heading">The page as a whole</h2>
      <FindingList findings={findingsElsewhere(desk, sentences)} heading="What the checks found" />
      {missing.length > 0 ? (
        <div className="desk-claim__part">
          <h3 className="desk-claim__sub">What else keeps it from the website</h3>
          <ul>
            {missing.map(({ code, fix, message, path }) => (
              <li key={`${code}:${path ?? ''}:${message}`}>
                {message} {fix}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <CommentList
        actions={actions}
        comments={desk.comments.filter(({ id }) => !placed.has(id))}
        heading="Comments on the page, and those whose words are gone"
      />
      {isWriting ? (
        <CommentForm
          about={null}
          isBusy={actions.isBusy}
          label="Your comment on the page"
          onCancel={() => setIsWriting(false)}
          onSay={(text) => void send(text)}
        />
      ) : (
        <p className="desk-claim__part">
          <button className="desk-link" onClick={() => setIsWriting(true)} ref={opener} type="button">
            Comment on the page as a whole
          </button>
        </p>
      )}
    </section>
  )
}
