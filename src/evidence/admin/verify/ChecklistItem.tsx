'use client'
import { useId, useState } from 'react'
import { CHECK_ANSWERS, VERIFICATION_CHECKLIST } from '../../verification/verification.ts'
import type { CheckAnswer, CheckItem } from './verification-of.ts'

export type Draft = { answer: CheckAnswer | null; note: string }

type Props = { item: CheckItem; draft: Draft; isOpen: boolean; onChange: (draft: Draft) => void }

/** One line of the checklist: yes, no or does not apply, and a note for who wants to say why. */
export function ChecklistItem({ item, draft, isOpen, onChange }: Props) {
  const id = useId()
  const [hasNote, setHasNote] = useState(false)
  const isNoteShown = hasNote || draft.note !== '' || draft.answer === 'fail'
  return (
    <fieldset
      aria-describedby={isOpen ? `${id}-open` : undefined}
      className={isOpen ? 'verify-panel__item verify-panel__item--open' : 'verify-panel__item'}
      data-item={item}
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
      {isOpen ? (
        <p className="verify-panel__open" id={`${id}-open`}>
          Not answered yet.
        </p>
      ) : null}
    </fieldset>
  )
}
