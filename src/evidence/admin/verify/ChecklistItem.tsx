'use client'
import { useId, useState } from 'react'
import {
  CHECK_ANSWERS,
  VERIFICATION_CHECKLIST,
  type CheckAnswer,
  type CheckItem,
} from '../../verification/verification.ts'
import { OpenPlace, openClass } from './OpenPlace.tsx'

export type Draft = { answer: CheckAnswer | null; note: string }

type Props = { item: CheckItem; draft: Draft; open: string | undefined; onChange: (draft: Draft) => void }

/** One line of the checklist: yes, no or does not apply, and a note, which a "no" cannot do without. */
export function ChecklistItem({ item, draft, open, onChange }: Props) {
  const id = useId()
  const [hasNote, setHasNote] = useState(false)
  const isNoteShown = hasNote || draft.note !== '' || draft.answer === 'fail'
  return (
    <fieldset
      aria-describedby={open ? `${id}-open` : undefined}
      className={openClass('verify-panel__item', open)}
      data-place={item}
    >
      <legend>{VERIFICATION_CHECKLIST[item]}</legend>
      <div className="verify-panel__choices">
        {(Object.keys(CHECK_ANSWERS) as CheckAnswer[]).map((answer) => (
          <label className="verify-panel__choice" key={answer}>
            <input
              checked={draft.answer === answer}
              name={`${id}-answer`}
              onChange={() => onChange({ ...draft, answer })}
              type="radio"
            />
            {CHECK_ANSWERS[answer]}
          </label>
        ))}
        {isNoteShown ? null : (
          <button
            aria-label={`Add a note: ${VERIFICATION_CHECKLIST[item]}`}
            className="verify-panel__add-note"
            onClick={() => setHasNote(true)}
            type="button"
          >
            Add a note
          </button>
        )}
      </div>
      {isNoteShown ? (
        <input
          aria-label={`Note: ${VERIFICATION_CHECKLIST[item]}`}
          className="verify-panel__input"
          maxLength={1000}
          onChange={(event) => onChange({ ...draft, note: event.target.value })}
          placeholder={draft.answer === 'fail' ? 'What is wrong?' : 'Note'}
          type="text"
          value={draft.note}
        />
      ) : null}
      <OpenPlace id={`${id}-open`} says={open} />
    </fieldset>
  )
}
