import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { TRIED_FOR_MS } from '../../webhooks/next-attempt.ts'

const KEPT_MS = 30 * 86_400_000

/** Clears away what ended 30 days ago, and gives up what has waited for three days for a webhook that is off. */
export async function tidyDeliveries(req: PayloadRequest, now: Date): Promise<void> {
  const before = (ms: number) => sql`${new Date(now.getTime() - ms).toISOString()}::timestamptz`
  await executeIn(req, sql`delete from deliveries where state <> 'waiting' and updated_at < ${before(KEPT_MS)}`)
  await executeIn(
    req,
    sql`update deliveries d set state = 'given-up', fault = 'The webhook was off for three days.', updated_at = ${now.toISOString()}
      from webhooks w where w.id = d.webhook_id and not w.active and d.state = 'waiting' and d.created_at < ${before(TRIED_FOR_MS)}`,
  )
}
