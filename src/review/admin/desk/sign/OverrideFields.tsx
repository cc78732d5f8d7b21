'use client'
import { useId, useState } from 'react'
import { dayAfterDays } from '../days.ts'
import type { BlockingRule } from './blocking-rules.ts'

export type Override = { reason: string; until: string }
type Props = { rule: BlockingRule; value: Override; isFirst: boolean; onChange: (value: Override) => void }

/** To go against one rule: where it stands against the page, why it does not count, and until when. */
export function OverrideFields({ isFirst, onChange, rule: { findings, rule, title }, value }: Props) {
  const id = useId()
  const [[first, last]] = useState(() => [dayAfterDays(1), dayAfterDays(364)])
  return (
    <fieldset className="desk-override">
      <legend>
        {title} ({rule})
      </legend>
      <ul>
        {findings.map(({ message, path, quote, start }) => (
          <li key={`${path}:${start}:${quote}`}>
            {quote ? <>“{quote}”: </> : null}
            {message}
          </li>
        ))}
      </ul>
      <div className="desk-form desk-form--plain">
        <label htmlFor={`${id}-reason`}>Why does it not count here?</label>
        <textarea
          data-first={isFirst || undefined}
          id={`${id}-reason`}
          onChange={(event) => onChange({ ...value, reason: event.target.value })}
          required
          rows={2}
          value={value.reason}
        />
        <label htmlFor={`${id}-until`}>Until when?</label>
        <input
          id={`${id}-until`}
          max={last}
          min={first}
          onChange={(event) => onChange({ ...value, until: event.target.value })}
          required
          type="date"
          value={value.until}
        />
      </div>
    </fieldset>
  )
}
