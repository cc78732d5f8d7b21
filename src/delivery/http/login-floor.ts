import { setTimeout as wait } from 'node:timers/promises'
import { wrongCredentials } from '#accounts/index.ts'
import type { Refusal } from '../guard/problem-body.ts'

/** A failed sign-in and every forgotten password are answered no sooner than this: above what a password check takes. */
export const LOGIN_FLOOR_MS = 400

type Clock = { now: () => number; wait: (ms: number) => Promise<unknown> }

const CLOCK: Clock = { now: () => performance.now(), wait: (ms) => wait(ms) }

/** Makes what holds an answer back until the floor is reached, so that time does not tell who has an account. */
export function createLoginFloor(floorMs = LOGIN_FLOOR_MS, clock: Clock = CLOCK) {
  return {
    start: () => clock.now(),
    hold: async (startedAt: number) => {
      const left = floorMs - (clock.now() - startedAt)
      if (left > 0) await clock.wait(left)
    },
  }
}
export type LoginFloor = ReturnType<typeof createLoginFloor>

/** The one refusal of a sign-in, whether the account is unknown, locked, unverified or the password is wrong. */
export function sameRefusal(refusal: Refusal): Refusal {
  const tellsWhy = /^(request\/(unauthenticated|forbidden|not-found)|account\/wrong-credentials)$/.test(refusal.code)
  return tellsWhy ? wrongCredentials() : refusal
}
