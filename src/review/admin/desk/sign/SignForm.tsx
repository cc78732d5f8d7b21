'use client'
import { useId, useState, type FormEvent } from 'react'
import type { Refused } from '#platform/admin/ask.ts'
import type { Desk } from '../../../desk/desk.ts'
import { dayAfterDays, endOfDay } from '../days.ts'
import { momentWords } from '../moment-words.ts'
import { Refusal } from '../Refusal.tsx'
import { blockingRules } from './blocking-rules.ts'
import { HashName } from './HashName.tsx'
import { OverrideFields, type Override } from './OverrideFields.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { SignButtons } from './SignButtons.tsx'
import { useDecision } from './use-decision.ts'

export type Overrides = Record<string, Override>

type Props = {
  desk: Desk
  address: string
  overrides: Overrides
  onOverrides: (overrides: Overrides) => void
  onDone: () => void
  onMoved: (refusal: Refused) => void
  onClose: () => void
}

/** What an approval means, which words, until when; what stands against it is gone against rule by rule; and the password under it. */
export function SignForm({ address, desk, onClose, onDone, onMoved, onOverrides, overrides }: Props) {
  const { contentHash, findings, meanings, validUntil } = desk
  const [password, setPassword] = useState('')
  const [usualEnd] = useState(() => dayAfterDays(90))
  const { isBusy, refusal, send } = useDecision(address)
  const meaningId = useId()
  const rules = blockingRules(findings)
  const valueOf = (rule: string): Override => overrides[rule] ?? { reason: '', until: usualEnd }

  const sign = async (event: FormEvent) => {
    event.preventDefault()
    const against = rules.map(({ rule }) => ({ rule, ...valueOf(rule), until: endOfDay(valueOf(rule).until) }))
    const asked = { contentHash, verdict: 'approved', meaning: meanings.approved, password, overrides: against }
    const refused = await send('decide', asked)
    setPassword('')
    if (refused === null) onDone()
    else if (refused.code === 'review/hash-moved') onMoved(refused)
  }
  return (
    <form onSubmit={(event) => void sign(event)}>
      {rules.length > 0 ? (
        <p>
          {rules.length === 1 ? 'A rule stands' : `${rules.length} rules stand`} against this page. You can go against
          each for a time, or ask for changes instead.
        </p>
      ) : null}
      {rules.map((rule, n) => (
        <OverrideFields
          isFirst={n === 0 && valueOf(rule.rule).reason === ''}
          key={rule.rule}
          onChange={(value) => onOverrides({ ...overrides, [rule.rule]: value })}
          rule={rule}
          value={valueOf(rule.rule)}
        />
      ))}
      <p className="desk-dialog__meaning" id={meaningId}>
        {meanings.approved}
      </p>
      <div className="desk-dialog__named">
        It holds until {momentWords(validUntil)}
        {rules.length > 0 ? ', or until the first of the days above' : ''}. These exact words have the mark{' '}
        <HashName hash={contentHash} />
      </div>
      <PasswordInput describedBy={meaningId} isFirst onChange={setPassword} value={password} />
      <Refusal refusal={refusal} />
      <SignButtons isBusy={isBusy} onClose={onClose} words={isBusy ? 'Signing …' : 'Sign and approve'} />
    </form>
  )
}
