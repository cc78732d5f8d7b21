import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { openSecret, sealSecret, SECRET_BYTES, secretOf } from '../../webhooks/signing-secret.ts'

/** While a new secret is brought to the receiver, what is sent is signed with the one before as well. */
const OVERLAP_HOURS = 24

/** The secret of a webhook, and until when (ISO) the one before signs, too. `secret` is null where it cannot be opened any more. */
export type HeldSecret = { secret: string | null; previous: string | null; previousUntil: string | null }

const newSealed = (req: PayloadRequest): string =>
  sealSecret(secretOf(randomBytes(SECRET_BYTES)), req.payload.secret, randomBytes(12))

/** Gives a new webhook its secret. */
export async function makeSecret(req: PayloadRequest, webhook: string): Promise<void> {
  await executeIn(req, sql`insert into webhook_states (webhook, sealed) values (${webhook}, ${newSealed(req)})`)
}

/** Gives a webhook another secret; the one before is good for a day more. */
export async function rotateSecret(req: PayloadRequest, webhook: string, now: Date): Promise<void> {
  const until = new Date(now.getTime() + OVERLAP_HOURS * 3_600_000).toISOString()
  await executeIn(
    req,
    sql`update webhook_states set sealed = ${newSealed(req)}, previous_sealed = sealed, previous_until = ${until}
      where webhook = ${webhook}`,
  )
}

/** Reads the secrets of a webhook that count at a moment; null if there is no such webhook. */
export async function readSecret(req: PayloadRequest, webhook: string, now: Date): Promise<HeldSecret | null> {
  const { rows } = await executeIn(
    req,
    sql`select sealed, previous_sealed, previous_until from webhook_states where webhook = ${webhook}`,
  )
  const row = rows[0]
  if (row === undefined) return null
  const open = (sealed: unknown) => openSecret(String(sealed), req.payload.secret)
  const until = row.previous_until === null ? null : new Date(row.previous_until as string)
  const counts = until !== null && until > now
  return {
    secret: open(row.sealed),
    previous: counts ? open(row.previous_sealed) : null,
    previousUntil: counts ? until.toISOString() : null,
  }
}
