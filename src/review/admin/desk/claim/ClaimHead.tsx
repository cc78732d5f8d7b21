'use client'
import { Pill } from '@payloadcms/ui'
import { CLAIM_STATES } from '../../../claims/claim-workflow.ts'
import { VERDICTS } from '../../../claims/verdicts.ts'
import type { DeskClaim } from '../../../desk/desk.ts'
import { CLAIM_TYPES } from '../../../disclaimers/disclaimer-kinds.ts'
import { momentWords } from '../moment-words.ts'
import { wordIn } from './word-in.ts'

const LOOKS = {
  proposed: 'warning',
  approved: 'success',
  refused: 'error',
  expired: 'warning',
  fallen: 'error',
  recalled: 'error',
} as const

const SURE = {
  absolute: 'sounds certain, without exception',
  high: 'sounds sure',
  moderate: 'sounds likely',
  low: 'sounds possible',
  'very-low': 'sounds uncertain',
} as const

/** What kind of claim it is, where it is on its way, and what was said of it by whom. */
export function ClaimHead({ claim }: { claim: DeskClaim }) {
  const { decidedAt, decidedByName, needsVerdict, otherPages, reason, state, strength, type, validUntil, verdict } =
    claim
  const kind = [wordIn(CLAIM_TYPES, type) ?? 'A statement about health', wordIn(SURE, strength)]
  const isWaiting = state === 'proposed'
  return (
    <>
      <div className="desk-claim__facts">
        <Pill pillStyle={isWaiting && !needsVerdict ? 'light-gray' : LOOKS[state]} size="small">
          {isWaiting && !needsVerdict ? 'Needs no verdict' : CLAIM_STATES[state]}
        </Pill>
        <span>{kind.filter(Boolean).join(', ')}.</span>
        {otherPages > 0 ? (
          <span>
            Also on {otherPages} other {otherPages === 1 ? 'page' : 'pages'}.
          </span>
        ) : null}
      </div>
      {verdict !== null && !isWaiting ? (
        <p className="desk-claim__said">
          <strong>{VERDICTS[verdict].label}</strong>
          {decidedByName ? `, says ${decidedByName}` : ''}
          {decidedAt ? ` on ${momentWords(decidedAt)}` : ''}
          {validUntil ? `, until ${momentWords(validUntil)}` : ''}.{reason ? ` “${reason}”` : ''}
        </p>
      ) : null}
    </>
  )
}
