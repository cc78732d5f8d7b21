'use client'
import { Button, FieldLabel, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { RefusalNote } from '../RefusalNote.tsx'
import { FoundWork } from './FoundWork.tsx'
import { IdentifierOnly } from './IdentifierOnly.tsx'
import './look-up.css'
import { useLookUp } from './use-look-up.ts'

/** Above the form: a number or a link of a work is pasted, and the services that know it fill the form. */
export function LookUpBox({ isOn }: { isOn: boolean }) {
  const { config } = useConfig()
  const { hasSavePermission } = useDocumentInfo()
  const isMerged = useFormFields(([fields]) => Boolean(fields.mergedInto?.value))
  const [text, setText] = useState('')
  const { state, lookUp, forget } = useLookUp(`${config.routes.api}/citations/look-up`, isOn)
  const id = useId()
  if (hasSavePermission === false || isMerged) return null

  const send = () => {
    if (text.trim() !== '') void lookUp(text)
  }
  const say = () => {
    if (state.is === 'asking') return 'Looking it up …'
    return state.is === 'no-identifier' ? state.why : ''
  }
  return (
    <section aria-label="Look the work up" className="field-type look-up">
      <FieldLabel htmlFor={id} label="Paste a DOI, PubMed number, ISBN or link" />
      <div className="look-up__row">
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          id={id}
          onChange={(event) => {
            setText(event.target.value)
            if (state.is !== 'waiting') forget()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // The form around it would be sent by the same key.
            event.preventDefault()
            send()
          }}
          placeholder="https://doi.org/10.1155/2015/328196"
          type="text"
          value={text}
        />
        <Button
          buttonStyle="secondary"
          disabled={text.trim() === '' || state.is === 'asking'}
          margin={false}
          onClick={send}
          size="medium"
        >
          {isOn ? 'Look it up' : 'Read the number'}
        </Button>
      </div>
      <p className="field-description" id={`${id}-hint`}>
        {isOn
          ? 'The services that libraries use are asked for the work; you see what they say before anything is filled in.'
          : 'Looking works up is switched off here. The number is still read out of a link and put into its field.'}
      </p>
      <output className="look-up__note">{say()}</output>
      {state.is === 'refused' && <RefusalNote refusal={state.refusal} />}
      {state.is === 'off' && (
        <IdentifierOnly identifier={state.identifier} key={state.identifier.value} placed={state.placed} />
      )}
      {state.is === 'answered' && <FoundWork answer={state.answer} key={state.answer.at} />}
    </section>
  )
}
