import type { Parsed } from './parsed.ts'

/**
 * The revision a writer says they read: from `If-Match: "7"` or from `revision` in the data; null if neither says one.
 * The header wins, being the HTTP way (RFC 9110, 13.1.1).
 */
export function claimedRevision(ifMatch: string | null, inData: unknown): Parsed<number | null> {
  const claim = ifMatch ?? (inData === undefined || inData === null || inData === '' ? null : String(inData))
  if (claim === null) return { ok: true, value: null }
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(claim.trim())?.[1]
  if (digits === undefined)
    return { ok: false, why: 'The revision must be the whole number that came with the record, like If-Match: "7".' }
  return { ok: true, value: Number(digits) }
}
