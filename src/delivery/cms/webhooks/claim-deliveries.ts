import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Told } from '../../webhooks/event-body.ts'

/** One attempt that is ours to make, until its lease ends. `attempt` counts up, so whoever was too slow is known by it. */
export type Claim = { id: string; webhook: string; url: string; attempt: number; firstAttemptAt: Date; told: Told }

type Options = {
  now: Date
  /** After so long without a word of us somebody else tries. */
  leaseMs: number
  most: number
  /** So many at once go to one webhook; those that this process has on their way already are told by `underWay`. */
  mostEach: number
  underWay: ReadonlyMap<string, number>
}

const moment = (ms: number) => sql`${new Date(ms).toISOString()}::timestamptz`

/**
 * Claims deliveries that are due. Of one record the changes go to a webhook one after the other: a later one waits while an earlier one
 * does. Rows that another process is just claiming are passed over. A test is sent even while its webhook is off.
 *
 * That none is earlier is counted and not asked with “not exists”: of that PostgreSQL makes a join of all that wait with all that
 * wait, as long as it knows nothing of a table that has just been filled.
 */
export async function claimDeliveries(req: PayloadRequest, options: Options): Promise<Claim[]> {
  const { leaseMs, most, mostEach, underWay } = options
  if (most <= 0) return []
  const now = moment(options.now.getTime())
  const busy = JSON.stringify(Object.fromEntries(underWay))
  const { rows } = await executeIn(
    req,
    sql`with due as (
        select d.id, w.url from (
          select id, url, active, coalesce((${busy}::jsonb ->> id::text)::integer, 0) as busy from webhooks) w
        cross join lateral (
          select e.id from deliveries e
          where e.webhook_id = w.id and e.state = 'waiting' and e.next_attempt_at <= ${now} and (w.active or e.seq is null)
            and (e.lease_until is null or e.lease_until <= ${now})
            and (select count(*) from (select from deliveries b where b.webhook_id = e.webhook_id
              and b.collection = e.collection and b.record = e.record and b.state = 'waiting' and b.seq < e.seq limit 1) b) = 0
          order by e.seq limit greatest(${mostEach}::integer - w.busy, 0) for update skip locked) d
        order by w.busy limit ${most})
      update deliveries t set attempts = t.attempts + 1, first_attempt_at = coalesce(t.first_attempt_at, ${now}),
        last_attempt_at = ${now}, lease_until = ${moment(options.now.getTime() + leaseMs)}
      from due where t.id = due.id
      returning t.*, due.url`,
  )
  return rows.map(claimOf)
}

function claimOf(row: Record<string, unknown>): Claim {
  const text = (value: unknown) => (value === null ? null : String(value))
  return {
    id: String(row.id),
    webhook: String(row.webhook_id),
    url: String(row.url),
    attempt: Number(row.attempts),
    firstAttemptAt: new Date(row.first_attempt_at as string),
    told: {
      seq: row.seq === null ? null : Number(row.seq),
      kind: String(row.kind) as Told['kind'],
      collection: text(row.collection),
      record: text(row.record),
      slug: text(row.slug),
      clinic: text(row.clinic),
      contentHash: text(row.content_hash),
      at: new Date(row.at as string).toISOString(),
    },
  }
}

/** When (ISO) the next delivery comes due that nobody is at; null if none waits. */
export async function nextDueAt(req: PayloadRequest, now: Date): Promise<string | null> {
  const at = sql`greatest(d.next_attempt_at, d.lease_until)`
  const { rows } = await executeIn(
    req,
    sql`select min(${at}) as at from deliveries d join webhooks w on w.id = d.webhook_id
      where d.state = 'waiting' and w.active and ${at} > ${moment(now.getTime())}`,
  )
  return rows[0]?.at ? new Date(rows[0].at as string).toISOString() : null
}
