import type { Parsed } from '#platform/parsed.ts'

/** Reads a time of day and keeps it as HH:MM of the 24-hour clock. @example parseClockTime('9 am') gives 09:00 */
export function parseClockTime(input: string): Parsed {
  const said = input.trim().toLowerCase().replace(/\s+/g, ' ')
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::00(?:\.000)?)? ?(?:([ap])\.?m\.?)?$/.exec(said)
  const [, hours = '', minutes, half] = match ?? []
  const isWhole = minutes !== undefined || half !== undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0)
  const isHour = half === undefined ? hour <= 24 : Number(hours) >= 1 && Number(hours) <= 12
  if (!match || !isWhole || !isHour || Number(minutes ?? 0) > 59 || (hour === 24 && minutes !== '00'))
    return { ok: false, why: 'Write the time by the 24-hour clock, like 09:00 or 17:30.' }
  return { ok: true, value: `${String(hour % 24).padStart(2, '0')}:${minutes ?? '00'}` }
}

/** Minutes from midnight to a time kept as HH:MM; null for anything else. */
export function minutesOf(time: unknown): number | null {
  if (typeof time !== 'string' || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
