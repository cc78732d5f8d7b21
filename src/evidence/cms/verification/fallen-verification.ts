import { dayOf } from '#platform/day.ts'
import { isObject } from '#platform/is-object.ts'
import { nextVerification, type VerificationEvent } from '../../verification/transitions.ts'
import type { VerificationState } from '../../verification/verification.ts'

/**
 * The verification of a record after something happened to it. Where it falls, it is to be checked again at once; who checked it
 * last, and what they found, stays to be read.
 */
export function fallenVerification(
  record: Readonly<Record<string, unknown>>,
  event: VerificationEvent,
): Record<string, unknown> {
  const verification = isObject(record.verification) ? record.verification : {}
  const before = (verification.state ?? 'unverified') as VerificationState
  const state = nextVerification(before, event, 'system') ?? before
  return state === before ? verification : { ...verification, state, recheckOn: `${dayOf(new Date())}T12:00:00.000Z` }
}
