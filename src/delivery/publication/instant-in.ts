import type { Parsed } from '#platform/parsed.ts'

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/
const DAY = 86_400_000

/**
 * The instant (ISO, UTC) at which the clocks of an IANA zone show a local time. The first of two where clocks are set back; a minute
 * that is left out where they are set forward is refused.
 * @example instantIn('America/Los_Angeles', '2026-12-01T09:00') gives 2026-12-01T17:00:00.000Z
 */
export function instantIn(zone: string, local: string): Parsed {
  const wall = LOCAL.test(local) ? Date.parse(`${local}:00.000Z`) : NaN
  // Date.parse reads 24:00 as the next day, and rolls no other impossible day over.
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== local)
    return { ok: false, why: 'Write the time as year, month, day, hour and minute, like 2026-12-01T09:00.' }
  // Clocks are changed once in two days at most, so one of these offsets holds then.
  const instants = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)]
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === wall)
  if (instants.length > 0) return { ok: true, value: new Date(Math.min(...instants)).toISOString() }
  return { ok: false, why: `The clocks in ${zone} leave this time out on that day. Choose another one.` }
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)!.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - instant
}
