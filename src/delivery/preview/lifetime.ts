import type { Parsed } from '#platform/parsed.ts'

const HOUR = 60 * 60

/** How long a link to a draft lets somebody in, in seconds: an hour unless chosen, a day at most. */
export const LIFETIMES = { least: 60, usual: HOUR, most: 24 * HOUR } as const

/** Reads how long a link is to last, in seconds; what is not said is as usual. */
export function readLifetime(value: unknown): Parsed<number> {
  if (value === undefined || value === null) return { ok: true, value: LIFETIMES.usual }
  const isFine =
    typeof value === 'number' && Number.isInteger(value) && value >= LIFETIMES.least && value <= LIFETIMES.most
  if (isFine) return { ok: true, value }
  return { ok: false, why: 'Say how long the link is to work, in seconds: 60 (a minute) to 86400 (a day).' }
}
