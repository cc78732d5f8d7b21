'use client'
import { useState } from 'react'
import type { Queue } from '../../../desk/queue.ts'
import { localDay } from '../days.ts'
import { Refusal } from '../Refusal.tsx'
import { QueueFilter } from './QueueFilter.tsx'
import { QueuePager } from './QueuePager.tsx'
import { QueueRow } from './QueueRow.tsx'
import { useQueue, type QueueAsked } from './use-queue.ts'
import '../desk.css'
import './queue.css'

const COLUMNS = ['Page', 'State', 'Due', 'What is at stake', 'Submitted']
const USUAL: QueueAsked = { clinic: '', state: '', sort: 'to-do', page: 1 }

/** What there is to say instead of a list. */
function noteOf(asked: QueueAsked, queue: Queue | null): string {
  if (queue === null) return 'Looking …'
  if (queue.total > 0) return ''
  return asked.clinic === '' && asked.state === ''
    ? 'Nothing waits for you.'
    : 'No page is like this. Choose another clinic or state.'
}

/** What waits for a reviewer: what was taken out first, then by the day it is due. */
export function ReviewQueue() {
  const [asked, setAsked] = useState<QueueAsked>(USUAL)
  const [today] = useState(() => localDay(new Date()))
  const state = useQueue(asked)
  const queue = state.is === 'read' ? state.queue : null
  return (
    <>
      <h1 className="review-queue__heading">Review</h1>
      <QueueFilter asked={asked} onAsk={setAsked} queue={queue} />
      <output aria-live="polite" className="review-queue__note">
        {state.is === 'refused' ? '' : noteOf(asked, queue)}
      </output>
      {state.is === 'refused' ? <Refusal refusal={state.refusal} /> : null}
      {queue && queue.pages.length > 0 ? (
        <table className="review-queue__table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {queue.pages.map((page) => (
              <QueueRow key={`${page.collection}/${page.id}`} page={page} today={today} />
            ))}
          </tbody>
        </table>
      ) : null}
      {queue ? <QueuePager onPage={(page) => setAsked({ ...asked, page })} queue={queue} /> : null}
    </>
  )
}
