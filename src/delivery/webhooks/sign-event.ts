import { createHmac } from 'node:crypto'
import { keyOf } from './signing-secret.ts'

type Event = { id: string; at: Date; body: string }

/**
 * The headers by which a receiver knows that an event is ours and fresh, by Standard Webhooks 1.0: its id, when it is sent (in seconds),
 * and for each secret the HMAC-SHA256 of both and the body.
 */
export function signEvent({ at, body, id }: Event, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const signatureBy = (secret: string) =>
    `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map(signatureBy).join(' '),
  }
}
