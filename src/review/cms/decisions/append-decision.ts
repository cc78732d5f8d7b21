import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { CHAIN_START, link } from '../../chain.ts'
import type { Decision, DecisionLink } from '../../decisions/decision.ts'

/** One writer at a time may hang a decision on the chain; the number is ours alone among advisory locks. */
const CHAIN_LOCK = 7_121_002

/**
 * Keeps a decision for ever, in the transaction of whatever it decides; gives it with its number. The chain is held from here to
 * COMMIT, so whoever calls this holds the rows it touches already: nobody waits for a row while holding the chain.
 */
export async function appendDecision(req: PayloadRequest, decision: Decision): Promise<DecisionLink> {
  await executeIn(req, sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`)
  const { rows } = await executeIn(req, sql`select seq, hash from decisions order by seq desc limit 1`)
  const last = rows[0] as { seq: string | number; hash: string } | undefined
  const linked = link(decision, last ? { seq: Number(last.seq), hash: last.hash } : CHAIN_START)
  await insert(req, linked)
  return linked
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

async function insert(req: PayloadRequest, d: DecisionLink): Promise<void> {
  await executeIn(
    req,
    sql`insert into decisions (seq, at, collection, subject, clinic, content_hash, revision, verdict, meaning, reason, overrides,
        rule_pack, findings, evidence, four_eyes, "by", by_name, trail_seq, valid_until, previous_hash, hash)
      values (${d.seq}, ${d.at}, ${d.collection}, ${d.subject}, ${d.clinic}, ${d.contentHash}, ${d.revision}, ${d.verdict},
        ${d.meaning}, ${d.reason}, ${json(d.overrides)}::jsonb, ${d.rulePack}, ${json(d.findings)}::jsonb,
        ${json(d.evidence)}::jsonb, ${d.fourEyes}, ${d.by}, ${d.byName}, ${d.trailSeq}, ${d.validUntil}, ${d.previousHash},
        ${d.hash})`,
  )
}

/** The number of the last event of the audit trail that others can see. */
export async function lastTrailSeq(req: PayloadRequest): Promise<number> {
  const { rows } = await executeIn(req, sql`select coalesce(max(seq), 0) as seq from audit_events`)
  return Number(rows[0]!.seq)
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const moment = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** Turns a row of the table back into the decision that was hashed. */
export function decisionOf(row: Record<string, unknown>): DecisionLink {
  return {
    seq: Number(row.seq),
    at: moment(row.at)!,
    collection: String(row.collection),
    subject: String(row.subject),
    clinic: text(row.clinic),
    contentHash: String(row.content_hash),
    revision: row.revision === null ? null : Number(row.revision),
    verdict: row.verdict as DecisionLink['verdict'],
    meaning: String(row.meaning),
    reason: text(row.reason),
    overrides: (row.overrides ?? []) as DecisionLink['overrides'],
    rulePack: text(row.rule_pack),
    findings: row.findings ?? null,
    evidence: row.evidence ?? null,
    fourEyes: row.four_eyes === true,
    by: String(row.by),
    byName: String(row.by_name),
    trailSeq: Number(row.trail_seq),
    validUntil: moment(row.valid_until),
    previousHash: String(row.previous_hash),
    hash: String(row.hash),
  }
}
