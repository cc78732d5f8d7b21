import { dayOf } from '#platform/day.ts'
import type { VerificationState } from './verification.ts'

/** Who may move the verification of a citation. */
export const VERIFIERS = {
  'another-reviewer': 'a reviewer who wrote none of it',
  'writing-reviewer': 'a reviewer who wrote some of it',
  'somebody-else': 'anybody else',
  system: 'whatever brings it about',
} as const
export type Verifier = keyof typeof VERIFIERS

type Row = { label: string; who: readonly Verifier[]; next: Record<VerificationState, VerificationState> }

const to = (state: VerificationState) => ({ unverified: state, verified: state, mismatch: state, rejected: state })

/** What stands unless it was verified: a doubt is not lifted by another doubt. */
const falls = { unverified: 'unverified', verified: 'unverified', mismatch: 'mismatch', rejected: 'rejected' } as const

/** Other words may be what the work says, so “does not match” ends with them; they do not make a work fit to be cited. */
const changes = { ...falls, mismatch: 'unverified' } as const

/** What can happen to the verification of a citation, who may bring it about, and what comes of it from each state. */
export const TRANSITIONS = {
  verify: { label: 'found right', who: ['another-reviewer'], next: to('verified') },
  'find-mismatch': { label: 'found not to match the work', who: ['another-reviewer'], next: to('mismatch') },
  reject: { label: 'found not fit to be cited', who: ['another-reviewer'], next: to('rejected') },
  'change-words': { label: 'its words are changed', who: ['system'], next: changes },
  'change-standing': { label: 'its standing changes', who: ['system'], next: falls },
  'reach-recheck-day': { label: 'its day of re-check comes', who: ['system'], next: falls },
} as const satisfies Record<string, Row>
export type VerificationEvent = keyof typeof TRANSITIONS

/** The state that an event leads to, or null if this is not theirs to bring about. */
export function nextVerification(
  state: VerificationState,
  event: VerificationEvent,
  who: Verifier,
): VerificationState | null {
  const { who: allowed, next }: Row = TRANSITIONS[event]
  return allowed.includes(who) ? next[state] : null
}

type Stored = { state?: VerificationState | null; recheckOn?: string | null } | null | undefined

/** The state of a verification as it counts on a day (`YYYY-MM-DD`): from the day of its re-check on, nobody has checked it. */
export function verificationOn(verification: Stored, day: string): VerificationState {
  const state = verification?.state ?? 'unverified'
  const recheckOn = dayOf(verification?.recheckOn)
  return recheckOn !== null && recheckOn <= day ? TRANSITIONS['reach-recheck-day'].next[state] : state
}

/** Tells whether a verification is over because its day of re-check came: a fall before that sets a day of its own, that of the fall. */
export function hasLapsed({ at, recheckOn }: { at?: string | null; recheckOn?: string | null }): boolean {
  const [checked, again] = [dayOf(at), dayOf(recheckOn)]
  return checked !== null && again !== null && again.slice(0, 4) > checked.slice(0, 4) && isYearsLater(checked, again)
}

/** A year after 29 February is 28 February or 1 March, by whoever counts. */
const isYearsLater = (from: string, then: string) => from.slice(5) === then.slice(5) || from.slice(5) === '02-29'
