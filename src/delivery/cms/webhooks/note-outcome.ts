import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { record } from '#review/cms/index.ts'
import { judgeAnswer, type Answer } from '../../webhooks/judge-answer.ts'
import { nextAttempt } from '../../webhooks/next-attempt.ts'
import type { Claim } from './claim-deliveries.ts'
import { tellAdmins } from './tell-admins.ts'

type Outcome = { answer: Answer; durationMs: number; now: Date; chance: number }
type Row = { state: 'waiting' | 'delivered' | 'given-up'; next: Date | null; fault: string | null }

/**
 * Writes down what came of an attempt, and what follows for the webhook. Nothing is written by whoever was so slow that its lease ended
 * and somebody else took over.
 */
export async function noteOutcome(payload: Payload, claim: Claim, outcome: Outcome): Promise<void> {
  const req = await createLocalReq({}, payload)
  const row = rowOf(claim, outcome)
  await inTransaction(req, async () => {
    if (!(await write(req, claim, outcome, row))) return
    if (row.state === 'delivered') return works(req, claim, outcome.now)
    const isGone = judgeAnswer(outcome.answer).is === 'gone'
    if (isGone) await turnOff(req, claim, row.fault!)
    if (claim.told.seq === null) return
    const since = await fails(req, claim, outcome.now)
    await tellAdmins(req, {
      webhook: claim.webhook,
      since,
      now: outcome.now,
      isGone,
      isGivenUp: row.state === 'given-up',
    })
    if (row.state === 'given-up')
      payload.logger.warn({ webhook: claim.webhook, seq: claim.told.seq, msg: 'A webhook was given up.' })
  })
}

/** Gives an attempt back that was called off before there was an answer: whoever looks next makes it again. */
export async function giveBack(payload: Payload, { attempt, id }: Claim): Promise<void> {
  const req = await createLocalReq({}, payload)
  await executeIn(req, sql`update deliveries set lease_until = null where id = ${id} and attempts = ${attempt}`)
}

function rowOf({ attempt, firstAttemptAt, told }: Claim, { answer, chance, now }: Outcome): Row {
  const verdict = judgeAnswer(answer)
  if (verdict.is === 'delivered') return { state: 'delivered', next: null, fault: null }
  const retryAfterMs = answer.came ? answer.retryAfterMs : null
  const isOver = verdict.is === 'gone' || told.seq === null
  const next = isOver ? null : nextAttempt({ attempts: attempt, firstAttemptAt, now, retryAfterMs, chance })
  return { state: next === null ? 'given-up' : 'waiting', next, fault: verdict.fault }
}

async function write(req: PayloadRequest, { attempt, id }: Claim, outcome: Outcome, row: Row): Promise<boolean> {
  const { answer, durationMs } = outcome
  const now = outcome.now.toISOString()
  const { rowCount } = await executeIn(
    req,
    sql`update deliveries set state = ${row.state}::enum_deliveries_state, next_attempt_at = ${(row.next ?? outcome.now).toISOString()},
        lease_until = null, status = ${answer.came ? answer.status : null}, fault = ${row.fault},
        response = ${answer.came ? answer.excerpt : null}, duration_ms = ${Math.round(durationMs)}, updated_at = ${now}
      where id = ${id} and attempts = ${attempt} and state = 'waiting'`,
  )
  return (rowCount ?? 0) > 0
}

async function works(req: PayloadRequest, { webhook }: Claim, now: Date): Promise<void> {
  await executeIn(
    req,
    sql`update webhook_states set failing_since = null, last_delivered_at = ${now.toISOString()} where webhook = ${webhook}`,
  )
}

/** Since when (ISO) nothing comes through. */
async function fails(req: PayloadRequest, { webhook }: Claim, now: Date): Promise<string> {
  const { rows } = await executeIn(
    req,
    sql`update webhook_states set failing_since = coalesce(failing_since, ${now.toISOString()}) where webhook = ${webhook}
      returning failing_since`,
  )
  return new Date(rows[0]!.failing_since as string).toISOString()
}

async function turnOff(req: PayloadRequest, { webhook }: Claim, reason: string): Promise<void> {
  await executeIn(req, sql`update webhooks set active = false, updated_at = now() where id = ${webhook}`)
  await executeIn(req, sql`update webhook_states set is_gone = true where webhook = ${webhook}`)
  await record(req, {
    action: 'update',
    collection: 'webhooks',
    subject: webhook,
    actor: { kind: 'job', id: null },
    reason,
  })
  req.payload.logger.warn({ webhook, msg: 'A receiver answered 410 Gone, so its webhook was turned off.' })
}
