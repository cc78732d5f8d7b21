'use client'
import { useId } from 'react'

type Props = { value: string; onChange: (value: string) => void; describedBy: string; isFirst?: boolean }

/** The password of whoever signs, asked for again, so that nobody signs at a desk that was left open. */
export function PasswordInput({ describedBy, isFirst = false, onChange, value }: Props) {
  const id = useId()
  return (
    <div className="desk-form desk-form--plain">
      <label htmlFor={id}>Your password, as your signature</label>
      <input
        aria-describedby={describedBy}
        autoComplete="current-password"
        data-first={isFirst || undefined}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        required
        type="password"
        value={value}
      />
    </div>
  )
}
