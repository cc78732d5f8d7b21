import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** Where deliverers hear that there is something to do which is no change. */
export const WEBHOOK_CHANNEL = 'citewell_webhooks'

/** Tells whoever delivers, in whichever process, to look; once the transaction is committed, if there is one. */
export async function wakeDeliverers(req: PayloadRequest): Promise<void> {
  await executeIn(req, sql`select pg_notify(${WEBHOOK_CHANNEL}, '')`)
}
