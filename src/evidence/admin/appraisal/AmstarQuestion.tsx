'use client'
import { useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useId, useRef } from 'react'
import { AMSTAR_ANSWERS, AMSTAR_QUESTIONS } from '../../appraisal/amstar-2.ts'
import './amstar.css'

const numberOf = (name: string) => Number(name.replace('item', ''))

/** One question of AMSTAR 2 on one line: its number, its words, whether it is critical, and the answers it allows. */
export function AmstarQuestion({ field, path: firstPath, readOnly }: SelectFieldClientProps) {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: firstPath,
  })
  const answers = useRef<HTMLDivElement>(null)
  const errorId = useId()
  const number = numberOf(field.name)
  const { question, critical, answers: allowed } = AMSTAR_QUESTIONS[number - 1]!
  const isLocked = Boolean(readOnly) || disabled

  const takeBack = () => {
    setValue(null)
    answers.current?.querySelector('input')?.focus()
  }
  return (
    <fieldset
      aria-describedby={showError ? errorId : undefined}
      className="amstar-question"
      disabled={isLocked}
      id={`field-${path.replaceAll('.', '__')}`}
    >
      <legend className="amstar-question__legend">
        <span className="amstar-question__number">{number}.</span> {question}
        {critical ? <strong className="amstar-question__critical">Critical</strong> : null}
      </legend>
      <div className="amstar-question__answers" ref={answers}>
        {allowed.map((answer) => (
          <label className="amstar-question__answer" key={answer}>
            <input
              checked={value === answer}
              name={path}
              onChange={() => setValue(answer)}
              type="radio"
              value={answer}
            />
            {AMSTAR_ANSWERS[answer]}
          </label>
        ))}
        {value && !isLocked ? (
          <button
            aria-label={`Take back the answer to question ${number}`}
            className="amstar-question__clear"
            onClick={takeBack}
            type="button"
          >
            Take back
          </button>
        ) : null}
      </div>
      {showError ? (
        <p className="amstar-question__error" id={errorId} role="alert">
          {errorMessage}
        </p>
      ) : null}
    </fieldset>
  )
}
