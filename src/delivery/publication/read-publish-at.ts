import type { Parsed } from '#platform/parsed.ts'
import { instantIn } from './instant-in.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/
const MINUTE = 60_000
const MOST_DAYS = 366

/**
 * Reads when a page shall go live: an instant with its zone, or a local time by the clocks of `zone`. To the minute, at the earliest in
 * this one, at the latest in a year. Gives the instant (ISO, UTC).
 */
export function readPublishAt(sent: unknown, zone: string, now: Date): Parsed {
  if (typeof sent !== 'string') return { ok: false, why: 'Give the time as text, like 2026-12-01T09:00.' }
  const text = sent.trim()
  const read = INSTANT.test(text) ? instantOf(text) : instantIn(zone, text)
  if (!read.ok) return read
  const at = Date.parse(read.value)
  if (at % MINUTE !== 0) return { ok: false, why: 'Give the time to the minute, without seconds.' }
  if (at < Math.floor(now.getTime() / MINUTE) * MINUTE)
    return { ok: false, why: 'This time is over. Choose one that is still to come, or publish now.' }
  if (at > now.getTime() + MOST_DAYS * 24 * 60 * MINUTE)
    return { ok: false, why: 'Choose a time within a year from now.' }
  return read
}

/** The day is asked for first, as Date rolls 31 February over. */
function instantOf(text: string): Parsed {
  const [day, at] = [Date.parse(`${text.slice(0, 10)}T00:00:00Z`), Date.parse(text)]
  if (Number.isNaN(day) || Number.isNaN(at) || !new Date(day).toISOString().startsWith(text.slice(0, 10)))
    return { ok: false, why: 'There is no such time. Write it like 2026-12-01T09:00:00Z.' }
  return { ok: true, value: new Date(at).toISOString() }
}
