import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { wantsChange, type Wishes } from '../../webhooks/wants-change.ts'
import { changeOfRow } from '../changes/change-of-row.ts'

const AT_ONCE = 500

/**
 * Makes a delivery of each change that was not handed out yet, for each webhook that is on and asks for it: once and in order, however
 * many processes do this, since the number of the last change moves in the same transaction. Gives how many deliveries were made.
 */
export async function handOutChanges(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  let made = 0
  while (await isBehind(req)) made += await inTransaction(req, () => handOutSome(req, now))
  return made
}

async function isBehind(req: PayloadRequest): Promise<boolean> {
  const { rows } = await executeIn(
    req,
    sql`select exists (select from changes where seq > (select seq from webhook_cursor)) as behind`,
  )
  return rows[0]!.behind === true
}

async function handOutSome(req: PayloadRequest, now: Date): Promise<number> {
  const { rows: held } = await executeIn(req, sql`select seq from webhook_cursor for update`)
  const { rows } = await executeIn(
    req,
    sql`select seq, at, kind, collection, record, slug, clinic, hash from changes where seq > ${Number(held[0]!.seq)}
      order by seq limit ${AT_ONCE}`,
  )
  if (rows.length === 0) return 0
  const changes = rows.map(changeOfRow)
  const deliveries = (await wishesOf(req)).flatMap(({ webhook, ...wishes }) =>
    changes
      .filter((change) => wantsChange(wishes, change))
      .map(({ hash, id, ...change }) => ({ ...change, webhook, record: id, contentHash: hash })),
  )
  if (deliveries.length > 0) await write(req, deliveries, now)
  await executeIn(req, sql`update webhook_cursor set seq = ${changes.at(-1)!.seq}`)
  return deliveries.length
}

async function wishesOf(req: PayloadRequest): Promise<(Wishes & { webhook: string })[]> {
  const { rows } = await executeIn(
    req,
    sql`select w.id as webhook, w.created_at,
        array(select e.value::text from webhooks_events e where e.parent_id = w.id) as events,
        array(select c.value::text from webhooks_collections c where c.parent_id = w.id) as collections,
        array(select r.clinics_id::text from webhooks_rels r where r.parent_id = w.id and r.path = 'clinics') as clinics
      from webhooks w where w.active order by w.id for key share`,
  )
  return rows.map(({ created_at, ...row }) => ({
    ...(row as Omit<Wishes, 'since'> & { webhook: string }),
    since: new Date(created_at as string).toISOString(),
  }))
}

async function write(req: PayloadRequest, deliveries: readonly object[], now: Date): Promise<void> {
  const at = now.toISOString()
  await executeIn(
    req,
    sql`insert into deliveries (webhook_id, seq, kind, collection, record, slug, clinic, content_hash, at, next_attempt_at, created_at, updated_at)
      select d.webhook, d.seq, d.kind, d.collection, d.record, d.slug, d.clinic, d."contentHash", d.at, ${at}, ${at}, ${at}
      from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb) as d(webhook uuid, seq numeric, kind text, collection text,
        record text, slug text, clinic text, "contentHash" text, at timestamptz)
      on conflict (webhook_id, seq) do nothing`,
  )
}
