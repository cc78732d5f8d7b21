'use client'
import { Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskComment } from '../../../desk/desk.ts'
import { momentWords } from '../moment-words.ts'
import { useFocusBack } from '../use-focus-back.ts'
import { CommentForm } from './CommentForm.tsx'
import type { CommentActions } from './use-comments.ts'

const by = (name: string, at: string) => `${name}, ${momentWords(at)}`

/** A comment with its answers; where the words that it was about are gone it says so, and is never moved to others. */
export function CommentThread({ comment, actions }: { comment: DeskComment; actions: CommentActions }) {
  const [isAnswering, setIsAnswering] = useState(false)
  const opener = useFocusBack<HTMLButtonElement>(isAnswering)
  const { anchor, answers, at, byName, id, isResolved, place, text } = comment
  const answer = async (words: string) => {
    if (await actions.say(words, { thread: id })) setIsAnswering(false)
  }
  return (
    <li className={isResolved ? 'desk-comment desk-comment--resolved' : 'desk-comment'}>
      {anchor ? (
        <div className="desk-comment__about">
          On “{anchor.quote}”{' '}
          {place === null ? (
            <Pill pillStyle="warning" size="small">
              These words are gone
            </Pill>
          ) : null}
        </div>
      ) : null}
      <p className="desk-comment__text">{text}</p>
      <p className="desk-comment__by">
        {by(byName, at)}
        {isResolved ? ' · done with' : ''}
      </p>
      {answers.length > 0 ? (
        <ul className="desk-comment__answers">
          {answers.map((each) => (
            <li key={each.id}>
              <p className="desk-comment__text">{each.text}</p>
              <p className="desk-comment__by">{by(each.byName, each.at)}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {isAnswering ? (
        <CommentForm
          about={null}
          isBusy={actions.isBusy}
          label="Your answer"
          onCancel={() => setIsAnswering(false)}
          onSay={(words) => void answer(words)}
        />
      ) : (
        <p className="desk-comment__acts">
          <button className="desk-link" onClick={() => setIsAnswering(true)} ref={opener} type="button">
            Answer
          </button>
          <button
            className="desk-link"
            disabled={actions.isBusy}
            onClick={() => void actions.resolve(id, !isResolved)}
            type="button"
          >
            {isResolved ? 'Open again' : 'Done with'}
          </button>
        </p>
      )}
    </li>
  )
}
