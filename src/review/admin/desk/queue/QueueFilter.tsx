'use client'
import { useId } from 'react'
import type { Queue } from '../../../desk/queue.ts'
import { PAGE_STATES } from '../../../pages/page-workflow.ts'

export type QueueAsked = { clinic: string; state: string }
type Props = { asked: QueueAsked; clinics: Queue['clinics']; onAsk: (asked: QueueAsked) => void }

/** Narrows the queue to a clinic and a state. */
export function QueueFilter({ asked, clinics, onAsk }: Props) {
  const id = useId()
  return (
    <div className="review-queue__filter">
      <label htmlFor={`${id}-clinic`}>Clinic</label>
      <select
        id={`${id}-clinic`}
        onChange={(event) => onAsk({ ...asked, clinic: event.target.value })}
        value={asked.clinic}
      >
        <option value="">All clinics</option>
        {clinics.map((clinic) => (
          <option key={clinic.id} value={clinic.id}>
            {clinic.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-state`}>State</label>
      <select
        id={`${id}-state`}
        onChange={(event) => onAsk({ ...asked, state: event.target.value })}
        value={asked.state}
      >
        <option value="">What waits</option>
        {Object.entries(PAGE_STATES).map(([state, words]) => (
          <option key={state} value={state}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
