'use client'
import { useId } from 'react'
import type { Queue } from '../../../desk/queue.ts'
import { PAGE_STATES, type PageState } from '../../../pages/page-workflow.ts'
import type { QueueAsked } from './use-queue.ts'

type Props = { asked: QueueAsked; queue: Queue | null; onAsk: (asked: QueueAsked) => void }

const ORDERS = {
  'to-do': 'What is to do',
  due: 'The day it is due',
  risk: 'What is at stake',
  title: 'Title',
  submitted: 'Submitted last',
}

type ChoiceProps = {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}

function Choice({ label, onChange, options, value }: ChoiceProps) {
  const id = useId()
  return (
    <span className="review-queue__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </span>
  )
}

/** Narrows the queue to a clinic and a state, each with how many there are, and orders it. */
export function QueueFilter({ asked, onAsk, queue }: Props) {
  const change = (part: Partial<QueueAsked>) => onAsk({ ...asked, page: 1, ...part })
  const counted = (state: PageState) => `${PAGE_STATES[state]} (${queue?.totals[state] ?? 0})`
  const clinics = queue?.clinics.map(({ id, name }) => [id, name] as const) ?? []
  const states = (Object.keys(PAGE_STATES) as PageState[]).map((state) => [state, counted(state)] as const)
  return (
    <div className="review-queue__filter">
      <Choice
        label="Clinic"
        onChange={(clinic) => change({ clinic })}
        options={[['', 'All clinics'], ...clinics]}
        value={asked.clinic}
      />
      <Choice
        label="State"
        onChange={(state) => change({ state })}
        options={[['', 'What waits'], ...states]}
        value={asked.state}
      />
      <Choice label="Order" onChange={(sort) => change({ sort })} options={Object.entries(ORDERS)} value={asked.sort} />
    </div>
  )
}
