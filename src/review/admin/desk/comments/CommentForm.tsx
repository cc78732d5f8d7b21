'use client'
import { useId, useState, type FormEvent } from 'react'
import type { DeskPassage } from '../../../desk/desk.ts'
import { formKeys } from '../form-keys.ts'
import { SendOrLeave } from '../SendOrLeave.tsx'
import { WordsField } from '../WordsField.tsx'
import { anchorOf, type Anchor } from './anchor-of.ts'

type Props = {
  /** The words that the comment is about, as first chosen, and where they stand; null for the page as a whole. */
  about: { passage: DeskPassage; words: string; from: number } | null
  label: string
  isBusy: boolean
  onSay: (text: string, anchor: Anchor | null) => void
  onCancel: () => void
}

/** A comment, or an answer, while it is written; which words it is about can be narrowed without a mouse. */
export function CommentForm({ about, isBusy, label, onCancel, onSay }: Props) {
  const [text, setText] = useState('')
  const [words, setWords] = useState(about?.words ?? '')
  const id = useId()
  const anchor = about && anchorOf(about.passage, words, about.from)
  const isLost = about !== null && words.trim() !== '' && anchor === null
  const say = (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() !== '' && !isLost) onSay(text, anchor)
  }
  const press = formKeys(say, onCancel)
  return (
    <form className="desk-form" onSubmit={say}>
      <WordsField label={label} onChange={setText} onKeyDown={press} value={text} />
      {about ? (
        <>
          <label htmlFor={`${id}-words`}>About the words</label>
          <input
            aria-describedby={isLost ? `${id}-lost` : undefined}
            aria-invalid={isLost}
            id={`${id}-words`}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={press}
            value={words}
          />
          {isLost ? (
            <p className="desk-form__fault" id={`${id}-lost`}>
              These words do not stand here. Copy them from the page, or leave this empty.
            </p>
          ) : null}
        </>
      ) : null}
      <SendOrLeave isBusy={isBusy} onLeave={onCancel} words="Send" />
    </form>
  )
}
