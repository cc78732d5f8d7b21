import { createHash, createHmac } from 'node:crypto'
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

/**
 * What tells two requests under one key apart. Made with the key, which is stored nowhere, so that a body that holds a
 * password cannot be guessed from it.
 */
export function fingerprintOf(body: string | Buffer | null, key: string): string {
  return createHmac('sha256', key)
    .update(body ?? '')
    .digest('hex')
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex')
