'use client'
import { useId, useState, type FormEvent } from 'react'
import { VERDICTS, type Verdict } from '../../../claims/verdicts.ts'
import type { DeskClaim } from '../../../desk/desk.ts'
import { dayAfterDays, endOfDay } from '../days.ts'
import { formKeys } from '../form-keys.ts'
import { SendOrLeave } from '../SendOrLeave.tsx'
import { WordsField } from '../WordsField.tsx'
import type { SaidOfClaim } from './use-verdict.ts'
import { whatAVerdictNeeds } from './what-a-verdict-needs.ts'

type Props = {
  claim: DeskClaim
  verdict: Verdict
  isBusy: boolean
  onSay: (said: SaidOfClaim) => void
  onCancel: () => void
}

const ASKED = {
  against: 'Why may it be said all the same?',
  refused: 'What has to change, and why? The writer reads this.',
}

/** What has to be said with a verdict: why, and until when where it goes against what the evidence lacks. */
export function VerdictForm({ claim, isBusy, onCancel, onSay, verdict }: Props) {
  const [reason, setReason] = useState(claim.verdict === verdict ? (claim.reason ?? '') : '')
  const [until, setUntil] = useState(() => dayAfterDays(90))
  const [[first, last]] = useState(() => [dayAfterDays(1), dayAfterDays(364)])
  const id = useId()
  const isAgainst = whatAVerdictNeeds(verdict, claim) === 'a-reason-and-an-end'

  const say = (event?: FormEvent) => {
    event?.preventDefault()
    onSay({ verdict, reason, ...(isAgainst ? { override: true as const, validUntil: endOfDay(until) } : {}) })
  }
  const press = formKeys(say, onCancel)
  return (
    <form className="desk-form" onSubmit={say}>
      <p className="desk-form__lead">
        <strong>{VERDICTS[verdict].label}.</strong> {VERDICTS[verdict].meaning}
      </p>
      <WordsField
        label={isAgainst ? ASKED.against : ASKED.refused}
        onChange={setReason}
        onKeyDown={press}
        value={reason}
      />
      {isAgainst ? (
        <>
          <label htmlFor={`${id}-until`}>Until when does this count?</label>
          <input
            id={`${id}-until`}
            max={last}
            min={first}
            onChange={(event) => setUntil(event.target.value)}
            onKeyDown={press}
            required
            type="date"
            value={until}
          />
        </>
      ) : null}
      <SendOrLeave isBusy={isBusy} onLeave={onCancel} words="Say so" />
    </form>
  )
}
