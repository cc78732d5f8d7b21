import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { wakeDeliverers } from './wake-deliverers.ts'

/** As if it had never been tried: its three days begin anew. One that is under way right now is left alone. */
const anew = (now: Date) => sql`state = 'waiting', attempts = 0, first_attempt_at = null, lease_until = null,
  next_attempt_at = ${now.toISOString()}, updated_at = ${now.toISOString()}`

const isIdle = (now: Date) => sql`(lease_until is null or lease_until <= ${now.toISOString()})`

/** Sends a delivery again, under the id that it had; gives its webhook, or null if there is no such delivery. */
export async function replayDelivery(req: PayloadRequest, id: string, now: Date): Promise<string | null> {
  await executeIn(req, sql`update deliveries set ${anew(now)} where id = ${id} and ${isIdle(now)}`)
  const { rows } = await executeIn(req, sql`select webhook_id from deliveries where id = ${id}`)
  await wakeDeliverers(req)
  return rows[0] === undefined ? null : String(rows[0].webhook_id)
}

/** Sends all that was given up, or waits because an attempt failed; gives how many these are. Tests are left as they ended. */
export async function replayFailed(req: PayloadRequest, webhook: string, now: Date): Promise<number> {
  const { rowCount } = await executeIn(
    req,
    sql`update deliveries set ${anew(now)} where webhook_id = ${webhook} and seq is not null and ${isIdle(now)}
      and (state = 'given-up' or (state = 'waiting' and attempts > 0))`,
  )
  await wakeDeliverers(req)
  return rowCount ?? 0
}
