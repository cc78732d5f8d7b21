import { parseDay } from '#platform/day.ts'
import type { Parsed } from '#platform/parsed.ts'

type Dated = {
  /** The day that somebody says the file is of; null if nobody does. */
  said: string | null
  /** When the file was last written. */
  modifiedAt: string
  now: string
}

const DAY = 86_400_000

/**
 * From when a check against a file counts: the beginning of the day that the file is of, since it cannot tell what came later. It
 * is never later than now. Somewhere it may be tomorrow already; a later day is refused.
 */
export function fileCheckedAt({ said, modifiedAt, now }: Dated): Parsed {
  const day = parseDay(said ?? modifiedAt)
  if (!day.ok) return day
  const at = `${day.value}T00:00:00.000Z`
  if (said !== null && Date.parse(at) > Date.parse(now) + DAY) return { ok: false, why: 'This day has not come yet.' }
  return { ok: true, value: at < now ? at : now }
}
