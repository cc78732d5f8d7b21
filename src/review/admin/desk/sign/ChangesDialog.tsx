'use client'
import { useId, useState, type FormEvent } from 'react'
import type { Refused } from '#platform/admin/ask.ts'
import type { Desk } from '../../../desk/desk.ts'
import { Refusal } from '../Refusal.tsx'
import { DeskDialog } from './DeskDialog.tsx'
import { HashName } from './HashName.tsx'
import { MovedOn } from './MovedOn.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { SignButtons } from './SignButtons.tsx'
import { useDecision } from './use-decision.ts'

type Props = {
  desk: Desk
  address: string
  reason: string
  onReason: (reason: string) => void
  onDone: () => void
  onMoved: () => void
  onClose: () => void
}

/** Asking for changes, signed like an approval; the claims that were refused are listed by themselves. */
export function ChangesDialog({ address, desk, onClose, onDone, onMoved, onReason, reason }: Props) {
  const [password, setPassword] = useState('')
  const [moved, setMoved] = useState<Refused | null>(null)
  const { isBusy, refusal, send } = useDecision(address)
  const id = useId()
  const verdict = 'changes-requested'

  const sign = async (event: FormEvent) => {
    event.preventDefault()
    const { contentHash, meanings } = desk
    const refused = await send('decide', { contentHash, verdict, meaning: meanings[verdict], reason, password })
    setPassword('')
    if (refused === null) return onDone()
    if (refused.code !== 'review/hash-moved') return
    setMoved(refused)
    onMoved()
  }
  if (moved !== null) return <MovedOn onClose={onClose} refusal={moved} />
  return (
    <DeskDialog heading={`Ask for changes to “${desk.page.title}”`} onClose={onClose}>
      <form onSubmit={(event) => void sign(event)}>
        <div className="desk-form desk-form--plain">
          <label htmlFor={`${id}-reason`}>What has to change? The writer reads this.</label>
          <textarea
            data-first
            id={`${id}-reason`}
            maxLength={5000}
            onChange={(event) => onReason(event.target.value)}
            required
            rows={8}
            value={reason}
          />
        </div>
        <p className="desk-dialog__meaning" id={`${id}-meaning`}>
          {desk.meanings[verdict]}
        </p>
        <div className="desk-dialog__named">
          These exact words have the mark <HashName hash={desk.contentHash} />
        </div>
        <PasswordInput describedBy={`${id}-meaning`} onChange={setPassword} value={password} />
        <Refusal refusal={refusal} />
        <SignButtons isBusy={isBusy} onClose={onClose} words={isBusy ? 'Signing …' : 'Sign and ask for changes'} />
      </form>
    </DeskDialog>
  )
}
