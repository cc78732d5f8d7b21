'use client'
import { Button, TextareaInput, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState, type ChangeEvent } from 'react'
import { goToWords, placeInForm } from '#checks/admin/index.ts'
import type { Place } from '../../../comments/find-anchor.ts'
import { nearDay } from '../../../pages/near-day.ts'
import type { CommentThread, SentComment } from './threads-of.ts'
import type { useComments } from './use-comments.ts'

type Props = {
  thread: CommentThread
  /** Where its words are now; null where they are gone. */
  place: Place | null
  does: Pick<ReturnType<typeof useComments>, 'answer' | 'setDone'>
}

const today = () => new Date().toISOString().slice(0, 10)

function Said({ comment: { byName, createdAt, text } }: { comment: SentComment }) {
  return (
    <>
      <p className="page-comments__by">
        {byName ?? 'Somebody'}, {nearDay(createdAt.slice(0, 10), today())}
      </p>
      <p className="page-comments__text">{text}</p>
    </>
  )
}

function Words({ place, thread: { anchor } }: Pick<Props, 'place' | 'thread'>) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  if (anchor === null) return <p className="page-comments__by">About the page</p>
  const quote = anchor.quote.length > 160 ? `${anchor.quote.slice(0, 159).trimEnd()}…` : anchor.quote
  if (place === null)
    return (
      <p className="page-comments__lost">
        About words that are no longer there: <q>{quote}</q>
      </p>
    )
  const { tab } = placeInForm(collectionSlug ? getEntityConfig({ collectionSlug }).fields : [], place.path)
  return (
    <button
      className="page-comments__go"
      onClick={(event) => goToWords(event.currentTarget.closest('form')!, { ...place, quote: anchor.quote }, tab)}
      type="button"
    >
      “{quote}”
    </button>
  )
}

function Answer({ does, thread: { first } }: Pick<Props, 'does' | 'thread'>) {
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const send = async () => {
    setIsBusy(true)
    const given = await does.answer(first.id, text.trim())
    setIsBusy(false)
    if (given.ok) setText('')
    else toast.error(given.detail)
  }
  return (
    <details className="page-comments__answer">
      <summary>Answer</summary>
      <TextareaInput
        label="Your answer"
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)}
        path={`answer-${first.id}`}
        value={text}
      />
      <Button
        buttonStyle="secondary"
        disabled={isBusy || text.trim() === ''}
        margin={false}
        onClick={() => void send()}
        size="small"
      >
        Send
      </Button>
    </details>
  )
}

/** A comment with the words it is about, its answers, and what a writer does about it. */
export function CommentItem({ does, place, thread }: Props) {
  const { hasSavePermission } = useDocumentInfo()
  const { answers, first } = thread
  const isDone = first.isResolved === true
  const setDone = async () => {
    const given = await does.setDone(first.id, !isDone)
    if (!given.ok) toast.error(given.detail)
  }
  return (
    <li className="page-comments__item">
      <Words place={place} thread={thread} />
      <Said comment={first} />
      {answers.length > 0 ? (
        <ul className="page-comments__answers">
          {answers.map((each) => (
            <li key={each.id}>
              <Said comment={each} />
            </li>
          ))}
        </ul>
      ) : null}
      {hasSavePermission ? (
        <div className="page-comments__does">
          {isDone ? null : <Answer does={does} thread={thread} />}
          <Button buttonStyle="secondary" margin={false} onClick={() => void setDone()} size="small">
            {isDone ? 'Not done yet' : 'Mark as done'}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
