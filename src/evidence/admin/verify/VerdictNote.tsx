import { useId } from 'react'
import { OpenPlace, openClass } from './OpenPlace.tsx'

type Props = { value: string; open: string | undefined; onChange: (note: string) => void }

/** What the reviewer wants to say about the whole. */
export function VerdictNote({ value, open, onChange }: Props) {
  const id = useId()
  return (
    <div className={openClass('verify-panel__whole', open)} data-place="note">
      <label className="verify-panel__label" htmlFor={id}>
        Note
      </label>
      <textarea
        aria-describedby={open ? `${id}-open` : undefined}
        className="verify-panel__input"
        id={id}
        maxLength={2000}
        onChange={(event) => onChange(event.target.value)}
        rows={3}
        value={value}
      />
      <OpenPlace id={`${id}-open`} says={open} />
    </div>
  )
}
