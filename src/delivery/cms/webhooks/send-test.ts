import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { TEST_KIND } from '../../webhooks/delivery.ts'
import { wakeDeliverers } from './wake-deliverers.ts'

/** Has an event sent that tells of nothing, to see whether it comes through; gives the id of the delivery. */
export async function sendTest(req: PayloadRequest, webhook: string, now: Date): Promise<string> {
  const at = now.toISOString()
  const { rows } = await executeIn(
    req,
    sql`insert into deliveries (webhook_id, kind, at, next_attempt_at, created_at, updated_at)
      values (${webhook}, ${TEST_KIND}, ${at}, ${at}, ${at}, ${at}) returning id`,
  )
  await wakeDeliverers(req)
  return String(rows[0]!.id)
}
