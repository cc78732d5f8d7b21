import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const FIVE_MINUTES = 5 * 60

/** Whether a message comes from who knows the secret, and is not an old one sent again (https://www.standardwebhooks.com). */
export function isGenuine(
  body: string,
  headers: IncomingHttpHeaders,
  secret: string,
  now = Date.now() / 1000,
): boolean {
  const id = headers['webhook-id']
  const sent = headers['webhook-timestamp']
  const signatures = headers['webhook-signature']
  if (typeof id !== 'string' || typeof sent !== 'string' || typeof signatures !== 'string' || secret === '')
    return false
  if (!(Math.abs(now - Number(sent)) < FIVE_MINUTES)) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${sent}.${body}`).digest()
  // Two of them, for a day, while the secret is changed.
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}
