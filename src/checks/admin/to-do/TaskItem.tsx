'use client'
import { useId, useState } from 'react'
import { Quote } from '../Quote.tsx'
import type { Task } from './group-findings.ts'
import { Reason } from './Reason.tsx'

const placeKey = ({ path, start, end }: Task['finding']) => `${path}:${start}:${end}`

/** One thing to do: what is wrong in a sentence, the words it is about, and why. */
export function TaskItem({ task: { finding, places } }: { task: Task }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const isBlocker = finding.severity === 'blocker'
  return (
    <li className={`checks-panel__item checks-panel__item--${finding.severity}`}>
      <p className="checks-panel__message" id={`${id}-message`}>
        <span className="checks-panel__severity">{isBlocker ? 'Blocker' : 'Warning'}: </span>
        {finding.message}
      </p>
      {places.map((place) => (
        <Quote key={placeKey(place)} place={place} />
      ))}
      <button
        aria-controls={isOpen ? `${id}-reason` : undefined}
        aria-describedby={`${id}-message`}
        aria-expanded={isOpen}
        className="checks-panel__why"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        Why?
      </button>
      {isOpen ? <Reason finding={finding} id={`${id}-reason`} /> : null}
    </li>
  )
}
