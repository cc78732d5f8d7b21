'use client'
import { useState } from 'react'
import { localDay } from '../days.ts'
import { Refusal } from '../Refusal.tsx'
import { QueueFilter, type QueueAsked } from './QueueFilter.tsx'
import { QueueRow } from './QueueRow.tsx'
import { useQueue } from './use-queue.ts'
import '../desk.css'
import './queue.css'

/** What waits for a reviewer: what was taken out first, then by the day it is due. */
export function ReviewQueue() {
  const [asked, setAsked] = useState<QueueAsked>({ clinic: '', state: '' })
  const [today] = useState(() => localDay(new Date()))
  const state = useQueue(asked)
  const pages = state.is === 'read' ? state.queue.pages : []
  const isNarrowed = asked.clinic !== '' || asked.state !== ''
  return (
    <>
      <h1 className="review-queue__heading">Review</h1>
      <QueueFilter asked={asked} clinics={state.is === 'read' ? state.queue.clinics : []} onAsk={setAsked} />
      <output aria-live="polite" className="review-queue__note">
        {state.is === 'loading' ? 'Looking …' : ''}
        {state.is === 'read' && pages.length === 0
          ? isNarrowed
            ? 'No page is like this. Choose another clinic or state.'
            : 'Nothing waits for you.'
          : ''}
      </output>
      {state.is === 'refused' ? <Refusal refusal={state.refusal} /> : null}
      {pages.length > 0 ? (
        <table className="review-queue__table">
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">State</th>
              <th scope="col">Due</th>
              <th scope="col">What is at stake</th>
              <th scope="col">Submitted</th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <QueueRow key={`${page.collection}/${page.id}`} page={page} today={today} />
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
}
