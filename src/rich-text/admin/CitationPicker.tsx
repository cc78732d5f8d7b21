'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useForm } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useId, useState } from 'react'
import { idOf } from '#platform/record-id.ts'
import { ChosenCitation } from './ChosenCitation.tsx'
import { CitationSearchBox } from './CitationSearchBox.tsx'
import { useCheckedAtSave } from './use-checked-at-save.ts'
import './citation-picker.css'

/** Chooses the work that a cite names: the one chosen, with a way to change it, or a search for one. */
export function CitationPicker({ field, path: staticPath, readOnly }: RelationshipFieldClientProps) {
  const { disabled, path, showError, value } = useField<unknown>({ potentiallyStalePath: staticPath })
  const { dispatchFields } = useForm()
  useCheckedAtSave()
  const [isChanging, setIsChanging] = useState(false)
  const [hasChosen, setHasChosen] = useState(false)
  const inputId = useId()
  const id = idOf(value)
  const isLocked = Boolean(readOnly) || disabled
  const choose = (chosen: string) => {
    // That nothing was chosen is no longer wrong, and nobody else says so before the form is saved.
    dispatchFields({ type: 'UPDATE', path, value: chosen, valid: true, errorMessage: undefined })
    setIsChanging(false)
    setHasChosen(true)
  }
  return (
    <div className={`field-type citation-picker${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={inputId} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {id !== null && !isChanging ? (
          <ChosenCitation id={id} isFocused={hasChosen} onChange={isLocked ? null : () => setIsChanging(true)} />
        ) : (
          <CitationSearchBox
            inputId={inputId}
            isDisabled={isLocked}
            isFocused={!isLocked}
            onChoose={choose}
            onCancel={id === null ? null : () => setIsChanging(false)}
          />
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
