import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isStaff, type Visitor } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { beforeCommit, inTransaction, type Execute } from '#platform/database/transaction.ts'
import type { AuditAct, AuditActor, AuditLink } from '../../audit/audit-event.ts'
import { CHAIN_START, link } from '../../chain.ts'

/** One writer at a time may hang an event on the trail; the number is ours alone among advisory locks. */
const TRAIL_LOCK = 7_121_001

export type Act = Pick<AuditAct, 'action' | 'collection' | 'subject'> &
  Partial<Pick<AuditAct, 'clinic' | 'beforeHash' | 'afterHash' | 'reason'>> & { actor?: AuditActor }

function actorOf(req: PayloadRequest, visitor: Visitor): AuditActor {
  if (visitor.id === null)
    return req.payloadAPI === 'local' ? { kind: 'cli', id: null } : { kind: 'anonymous', id: null }
  return { kind: isStaff(visitor) ? 'user' : 'client', id: visitor.id }
}

/**
 * Writes an act to the audit trail, in the transaction of the act itself: both are there or neither.
 * The trail is locked only for the moment before COMMIT, so writers do not queue behind each other's work.
 */
export const record = (req: PayloadRequest, act: Act): Promise<void> => recordAll(req, [act])

/** The same for many acts at once, in one statement for a thousand of them: a work that falls may take ten thousand pages with it. */
export async function recordAll(req: PayloadRequest, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return
  const usual = {
    at: new Date().toISOString(),
    actor: actorOf(req, visitorOf(req)),
    clinic: null,
    beforeHash: null,
    afterHash: null,
    requestId: req.headers?.get?.('x-request-id') ?? null,
    reason: null,
  }
  const entries = acts.map(({ actor, ...act }): AuditAct => ({ ...usual, ...act, actor: actor ?? usual.actor }))
  await inTransaction(req, () => beforeCommit(req, (execute) => append(execute, entries)))
}

const AT_ONCE = 1000

async function append(execute: Execute, acts: readonly AuditAct[]): Promise<void> {
  await execute(sql`select pg_advisory_xact_lock(${TRAIL_LOCK})`)
  const { rows } = await execute(sql`select seq, hash from audit_events order by seq desc limit 1`)
  const last = rows[0] as { seq: string | number; hash: string } | undefined
  let previous = last ? { seq: Number(last.seq), hash: last.hash } : CHAIN_START
  const events: AuditLink[] = []
  for (const act of acts) {
    const event = link(act, previous)
    events.push(event)
    previous = event
  }
  for (let from = 0; from < events.length; from += AT_ONCE) await insert(execute, events.slice(from, from + AT_ONCE))
}

async function insert(execute: Execute, events: readonly AuditLink[]): Promise<void> {
  const rows = events.map(({ actor, ...event }) => ({ ...event, actorKind: actor.kind, actor: actor.id }))
  await execute(sql`
    insert into audit_events (seq, at, actor_kind, actor, action, collection, subject, clinic,
      before_hash, after_hash, request_id, reason, previous_hash, hash)
    select n.seq, n.at, n."actorKind"::enum_audit_events_actor_kind, n.actor, n.action, n.collection, n.subject, n.clinic,
      n."beforeHash", n."afterHash", n."requestId", n.reason, n."previousHash", n.hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (seq numeric, at timestamptz, "actorKind" text, actor text, action text,
      collection text, subject text, clinic text, "beforeHash" text, "afterHash" text, "requestId" text, reason text,
      "previousHash" text, hash text)`)
}

/** Turns a row of the table back into the link that was hashed. */
export function linkOf(row: Record<string, unknown>): AuditLink {
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
  return {
    seq: Number(row.seq),
    at: new Date(row.at as string).toISOString(),
    actor: { kind: row.actor_kind as AuditActor['kind'], id: text(row.actor) },
    action: String(row.action),
    collection: String(row.collection),
    subject: String(row.subject),
    clinic: text(row.clinic),
    beforeHash: text(row.before_hash),
    afterHash: text(row.after_hash),
    requestId: text(row.request_id),
    reason: text(row.reason),
    previousHash: String(row.previous_hash),
    hash: String(row.hash),
  }
}
