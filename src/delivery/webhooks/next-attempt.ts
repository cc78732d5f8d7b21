const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long to wait behind the first attempt that failed, the second, and so on; behind the last of these as long as behind it. */
const WAITS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
]

/** So long a change is tried to be delivered; then it is given up. */
export const TRIED_FOR_MS = 72 * HOUR

/** No receiver keeps us waiting for longer at once. */
const LONGEST_ASKED_MS = 24 * HOUR

type Failed = {
  /** How many attempts there were, the one that failed now among them. */
  attempts: number
  firstAttemptAt: Date
  now: Date
  /** What the receiver asked for by `Retry-After`; null if it asked for nothing. */
  retryAfterMs: number | null
  /** A number from 0 up to 1, by chance: so that all that failed together does not come back together. */
  chance: number
}

/**
 * When a delivery that failed is tried again, null if it is given up. Each wait is longer or shorter by chance by up to a fifth, and at
 * least what the receiver asked for, up to a day; the last attempt is at the end of the three days.
 */
export function nextAttempt({ attempts, chance, firstAttemptAt, now, retryAfterMs }: Failed): Date | null {
  const usual = WAITS[Math.min(attempts, WAITS.length) - 1] ?? WAITS[0]!
  const wait = Math.round(usual * (0.8 + 0.4 * chance))
  const asked = Math.min(retryAfterMs ?? 0, LONGEST_ASKED_MS)
  const last = firstAttemptAt.getTime() + TRIED_FOR_MS
  return now.getTime() >= last ? null : new Date(Math.min(now.getTime() + Math.max(wait, asked), last))
}
