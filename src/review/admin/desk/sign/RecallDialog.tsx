'use client'
import { useId, useState, type FormEvent } from 'react'
import type { Desk } from '../../../desk/desk.ts'
import { Refusal } from '../Refusal.tsx'
import { DeskDialog } from './DeskDialog.tsx'
import { SignButtons } from './SignButtons.tsx'
import { useDecision } from './use-decision.ts'

type Props = { desk: Desk; address: string; onDone: () => void; onClose: () => void }

/** Takes a live page out of the public at once, or brings back one that was taken out, with the reason for the record. */
export function RecallDialog({ address, desk, onClose, onDone }: Props) {
  const [reason, setReason] = useState('')
  const { isBusy, refusal, send } = useDecision(address)
  const id = useId()
  const isOut = desk.withheld !== null
  const act = async (event: FormEvent) => {
    event.preventDefault()
    if ((await send(isOut ? 'reinstate' : 'recall', { reason })) === null) onDone()
  }
  return (
    <DeskDialog heading={isOut ? 'Bring this page back?' : 'Recall this page?'} onClose={onClose}>
      <form onSubmit={(event) => void act(event)}>
        <p>
          {isOut
            ? 'Visitors see again what was approved, and nothing else.'
            : 'Visitors no longer see it, from this moment on. Its text and its approval are kept.'}
        </p>
        <div className="desk-form desk-form--plain">
          <label htmlFor={`${id}-reason`}>Why? This is kept for ever.</label>
          <textarea
            data-first
            id={`${id}-reason`}
            maxLength={5000}
            onChange={(event) => setReason(event.target.value)}
            required
            rows={4}
            value={reason}
          />
        </div>
        <Refusal refusal={refusal} />
        <SignButtons isBusy={isBusy} onClose={onClose} words={isOut ? 'Bring it back' : 'Recall it'} />
      </form>
    </DeskDialog>
  )
}
