'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { zoneWords } from '#review/admin/index.ts'
import type { useNextStep } from './use-next-step.ts'

/** `YYYY-MM-DDTHH:mm` as the clocks of a place show it now: what a field for date and time takes as the earliest. */
function wallClockNow(timeZone: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return day.format(new Date()).replace(' ', 'T')
}

/** Lets an approved page go live by itself at a time of the clinic's clocks, or no longer. */
export function PublishLater({
  next: { cancel, isBusy, publishAt, standing },
}: {
  next: ReturnType<typeof useNextStep>
}) {
  const id = useId()
  const [at, setAt] = useState('')
  const { publishAt: planned, timeZone } = standing!
  if (timeZone === null) return null
  const place = zoneWords(timeZone)
  if (planned !== null)
    return (
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void cancel()} size="medium">
        Do not publish at that time
      </Button>
    )
  const plan = async () => {
    await publishAt(at, `It goes live by itself on ${at.replace('T', ' at ')} (${place}).`)
    setAt('')
  }
  return (
    <details className="publication-panel__more">
      <summary>Publish at …</summary>
      <div className="publication-panel__later">
        <label htmlFor={id}>Date and time in {place}</label>
        <input
          className="publication-panel__input"
          id={id}
          min={wallClockNow(timeZone)}
          onChange={(event) => setAt(event.target.value)}
          type="datetime-local"
          value={at}
        />
        <Button
          buttonStyle="secondary"
          disabled={isBusy || at === ''}
          margin={false}
          onClick={() => void plan()}
          size="medium"
        >
          Publish at this time
        </Button>
      </div>
    </details>
  )
}
