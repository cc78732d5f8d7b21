import { createHmac } from 'node:crypto'

/** What the database keeps of an API key: its HMAC-SHA256 under the server's secret, so a stolen table opens no door. */
export function hashOfKey(key: string, secret: string): string {
  return createHmac('sha256', secret).update(key).digest('hex')
}

/** Reads the key out of `Authorization: api-clients API-Key <key>`; null if the header is of another kind. */
export function keyFromHeader(authorization: string | null): string | null {
  return /^api-clients API-Key ([\w-]{20,200})$/.exec(authorization ?? '')?.[1] ?? null
}

/** Tells whether a client may still come in on a day (both `YYYY-MM-DD…`); without an end it always may. */
export function isKeyInTime(expiresOn: string | null | undefined, today: string): boolean {
  return !expiresOn || expiresOn.slice(0, 10) >= today.slice(0, 10)
}
