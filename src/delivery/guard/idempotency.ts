import { createHash } from 'node:crypto'
import type { Parsed } from '#platform/parsed.ts'

/** Reads an `Idempotency-Key` header: 1 to 200 visible characters that the client made up, one for each thing it wants done once. */
export function parseIdempotencyKey(header: string): Parsed {
  const key = header.trim()
  return /^[\x21-\x7e]{1,200}$/.test(key)
    ? { ok: true, value: key }
    : { ok: false, why: 'An Idempotency-Key is 1 to 200 letters, digits or signs without spaces, like a UUID.' }
}

/** The name under which an answer is kept: of one caller, one address and one key, so that nobody reads another's. */
export function replayName(caller: string, address: string, key: string): string {
  return sha256(JSON.stringify([caller, address, key]))
}

/** What tells two requests under one key apart. */
export function fingerprintOf(body: string | Buffer | null): string {
  return sha256(body ?? '')
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
