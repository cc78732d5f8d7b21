import type { Parsed } from '#platform/parsed.ts'

/**
 * Reads an IANA time zone of a place. Abbreviations and fixed offsets (EST, +05:00, Etc/GMT+5) are refused:
 * they do not know when summer time begins.
 * @example parseTimeZone('america/los_angeles') gives America/Los_Angeles
 */
export function parseTimeZone(input: string): Parsed {
  const said = input.trim().replace(/\s+/g, '_')
  const known = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === said.toLowerCase())
  if (known !== undefined) return { ok: true, value: known }
  if (said.toUpperCase() === 'UTC') return { ok: true, value: 'UTC' }
  const value = withCapitals(said)
  if (/^[A-Za-z]+(?:\/[A-Za-z_-]+)+$/.test(said) && !/^(?:etc|us)\//i.test(said) && isTimeZone(value))
    return { ok: true, value }
  return { ok: false, why: 'Name the time zone by continent and city, like America/Los_Angeles or Europe/London.' }
}

/** Names that the runtime knows and does not list, such as Asia/Kolkata beside its older Asia/Calcutta. */
function withCapitals(zone: string): string {
  return zone.toLowerCase().replace(/(?:^|[/_-])[a-z]/g, (start) => start.toUpperCase())
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
