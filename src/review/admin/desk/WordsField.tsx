'use client'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** A field for some sentences, which has the focus as soon as it is there. */
export function WordsField({ label, onChange, onKeyDown, value }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        maxLength={5000}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        ref={field}
        required
        rows={3}
        value={value}
      />
    </>
  )
}
