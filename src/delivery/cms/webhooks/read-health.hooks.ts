import { sql } from '@payloadcms/db-postgres'
import type { FieldHook, PayloadRequest } from 'payload'
import { batched } from '#platform/cms/batched.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { healthOf, type Health } from '../../webhooks/webhook-health.ts'

/** How a webhook does, for those who may read it. */
export const readHealth: FieldHook = ({ originalDoc, req }) =>
  originalDoc?.id === undefined ? null : batched(req, 'webhook-health', String(originalDoc.id), healthsOf)

async function healthsOf(req: PayloadRequest, ids: readonly string[]): Promise<(Health | null)[]> {
  const { rows } = await executeIn(
    req,
    sql`select w.id, w.active, s.failing_since, s.last_delivered_at, s.is_gone,
        (select count(*) from deliveries d where d.webhook_id = w.id and d.state = 'waiting') as waiting,
        (select count(*) from deliveries d where d.webhook_id = w.id and d.state = 'given-up' and d.seq is not null) as given_up
      from webhooks w join webhook_states s on s.webhook = w.id where w.id = any(${sql.param([...ids])}::uuid[])`,
  )
  const healths = new Map(rows.map((row) => [String(row.id), healthIn(row)]))
  return ids.map((id) => healths.get(id) ?? null)
}

const momentIn = (value: unknown): string | null => (value === null ? null : new Date(value as string).toISOString())

const healthIn = (row: Record<string, unknown>): Health =>
  healthOf({
    isActive: row.active === true,
    isGone: row.is_gone === true,
    failingSince: momentIn(row.failing_since),
    lastDeliveredAt: momentIn(row.last_delivered_at),
    waiting: Number(row.waiting),
    givenUp: Number(row.given_up),
  })
