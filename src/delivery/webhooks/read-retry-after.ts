/** Reads `Retry-After` (RFC 9110, 10.2.3), seconds or a date, as milliseconds from now; null if it says nothing that can be meant. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  const said = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1_000
  // Only the form with a name of a day: Date.parse takes much else for a date.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(said)) return null
  const ms = Date.parse(said) - now.getTime()
  return Number.isNaN(ms) ? null : Math.max(ms, 0)
}
