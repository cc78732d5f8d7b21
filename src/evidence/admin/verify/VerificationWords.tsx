'use client'
import { Pill } from '@payloadcms/ui'
import {
  CHECK_ANSWERS,
  READ_DEPTHS,
  VERIFICATION_CHECKLIST,
  VERIFICATION_STATES,
} from '../../verification/verification.ts'
import { hasLapsed } from '../../verification/transitions.ts'
import { dayWords } from '../day-words.ts'
import { usePersonName } from '../use-person-name.ts'
import type { Verification } from './verification-of.ts'

const LOOKS = { unverified: 'light-gray', verified: 'success', mismatch: 'warning', rejected: 'error' } as const

const MEANINGS = {
  unverified: 'Nobody has held this record against the work itself. A reviewer who did not enter it does that.',
  verified: 'A reviewer has held this record against the work itself, so what it says can be relied on.',
  mismatch: 'The record and the work differ. Correct the record; then a reviewer checks it again.',
  rejected: 'A reviewer found this work not fit to be cited. Cite another.',
} as const

/** Who checked it when; what has fallen since says so. */
function whenChecked({ state, at, readDepth, recheckOn }: Verification, who: string): string {
  const read = readDepth ? ` Read: ${READ_DEPTHS[readDepth].toLowerCase()}.` : ''
  if (state === 'unverified')
    return hasLapsed({ at, recheckOn })
      ? `Last checked by ${who} on ${dayWords(at)}. That was good until ${dayWords(recheckOn)}, so it is to be checked again.`
      : `Last checked by ${who} on ${dayWords(at)}. Since then the record, or what is known of the work, has changed.`
  const again = recheckOn ? ` To be checked again on ${dayWords(recheckOn)}.` : ''
  return `Checked by ${who} on ${dayWords(at)}.${read}${again}`
}

function Answers({ checklist }: Pick<Verification, 'checklist'>) {
  if (checklist.length === 0) return null
  return (
    <details className="verify-panel__answers">
      <summary>What was checked</summary>
      <ul>
        {checklist.map(({ item, answer, note }) => (
          <li key={item}>
            {VERIFICATION_CHECKLIST[item]} <strong>{CHECK_ANSWERS[answer]}</strong>
            {note ? `: ${note}` : ''}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Whether the record was held against the work: the state and what it means, by whom, when, what was read, and until when it holds. */
export function VerificationWords({ verification, userId }: { verification: Verification; userId: string | null }) {
  const { state, by, at, note, checklist } = verification
  const name = usePersonName(by !== null && by !== userId ? by : null)
  const who = by !== null && by === userId ? 'you' : (name ?? 'a reviewer')
  return (
    <div className="verify-panel__state">
      <p className="verify-panel__line">
        <Pill pillStyle={LOOKS[state]} size="small">
          {VERIFICATION_STATES[state]}
        </Pill>
        {state === 'unverified' && at ? (
          <Pill pillStyle="warning" size="small">
            To be checked again
          </Pill>
        ) : null}
      </p>
      <p className="verify-panel__line">{MEANINGS[state]}</p>
      {at ? <p className="verify-panel__line">{whenChecked(verification, who)}</p> : null}
      {note ? <p className="verify-panel__line verify-panel__note">“{note}”</p> : null}
      <Answers checklist={checklist} />
    </div>
  )
}
