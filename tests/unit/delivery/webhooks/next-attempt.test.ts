import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextAttempt, TRIED_FOR_MS } from '../../../../src/delivery/webhooks/next-attempt.ts'
import { readRetryAfter } from '../../../../src/delivery/webhooks/read-retry-after.ts'

const FIRST = new Date('2026-11-22T00:00:00Z')
const HOUR = 3_600_000
const after = (ms: number) => new Date(FIRST.getTime() + ms)

test.each([
  [1, 5],
  [2, 30],
  [3, 120],
  [4, 600],
  [5, 1_800],
  [6, 3_600],
  [7, 7_200],
  [8, 14_400],
  [9, 28_800],
  [10, 43_200],
  [11, 43_200],
  [40, 43_200],
])('behind attempt %i there is a wait of %i seconds, a fifth more or less', (attempts, seconds) => {
  const wait = (chance: number) =>
    nextAttempt({ attempts, chance, firstAttemptAt: FIRST, now: FIRST, retryAfterMs: null })!.getTime() -
    FIRST.getTime()
  expect([wait(0), wait(0.5), wait(0.999_999_999)]).toEqual([seconds * 800, seconds * 1_000, seconds * 1_200])
})

test('it is tried for three days and no longer, whatever chance and the receiver say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 60, maxLength: 60 }),
      fc.option(fc.nat(10 * 24 * HOUR)),
      (chances, retryAfterMs) => {
        let now = FIRST
        let attempts = 0
        for (const chance of chances) {
          attempts += 1
          const next = nextAttempt({ attempts, chance, firstAttemptAt: FIRST, now, retryAfterMs })
          if (next === null) break
          expect(next.getTime()).toBeGreaterThan(now.getTime())
          now = next
        }
        const tried = now.getTime() - FIRST.getTime()
        expect(attempts).toBeLessThan(60)
        expect(tried).toBe(TRIED_FOR_MS)
      },
    ),
  )
})

test('a receiver may ask for a longer wait, up to a day, and not for a shorter one', () => {
  const wait = (retryAfterMs: number | null) =>
    nextAttempt({ attempts: 5, chance: 0.5, firstAttemptAt: FIRST, now: FIRST, retryAfterMs })!.getTime() -
    FIRST.getTime()
  expect([null, 1_000, 2 * HOUR, 48 * HOUR].map(wait)).toEqual([HOUR / 2, HOUR / 2, 2 * HOUR, 24 * HOUR])
})

test.each([
  ['120', 120_000],
  ['0', 0],
  [' 5 ', 5_000],
  ['Sun, 22 Nov 2026 00:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2020 00:01:00 GMT', 0],
  ['', null],
  [undefined, null],
  ['soon', null],
  ['-1', null],
  ['1.5', null],
  ['2026', 2_026_000],
  ['99999999999999', null],
  ['Nov 22 2026', null],
])('Retry-After: %s is %s ms', (header, ms) => {
  expect(readRetryAfter(header, after(0))).toBe(ms)
})
