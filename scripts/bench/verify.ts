import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '../../src/platform/database/transaction.ts'
import { CHAIN_START, link, type Head } from '../../src/review/chain.ts'
import { followStoredChain } from '../../src/review/cms/verify/follow-stored-chain.ts'
import { cpuSince } from './cpu-since.ts'
import { inventedDecision, inventedEvent } from './invented-chain.ts'
import { throwAwayPayload } from './throw-away-payload.ts'

export type VerifyMeasured = { what: string; entries: number; bytes: number; took: number; cpu: number; unit: string }

const ENTRIES = 100_000
const AT_ONCE = 1000
const ROUNDS = 3

/** Measures how long the two chains take to be followed from their first entry to the last; the best of three rounds. */
export async function benchVerify(): Promise<VerifyMeasured[]> {
  const { payload, close } = await throwAwayPayload()
  try {
    const req = await createLocalReq({}, payload)
    const events = await fill(req, (previous) => {
      const { actor, ...event } = link(inventedEvent(previous.seq), previous)
      return { ...event, actorKind: actor.kind, actor: actor.id }
    }, (rows) => sql`insert into audit_events (seq, at, actor_kind, actor, action, collection, subject, clinic, before_hash, after_hash,
        request_id, reason, previous_hash, hash)
      select n.seq, n.at, n."actorKind"::enum_audit_events_actor_kind, n.actor, n.action, n.collection, n.subject, n.clinic, n."beforeHash",
        n."afterHash", n."requestId", n.reason, n."previousHash", n.hash
      from jsonb_to_recordset(${rows}::jsonb) as n (seq numeric, at timestamptz, "actorKind" text, actor text, action text, collection text,
        subject text, clinic text, "beforeHash" text, "afterHash" text, "requestId" text, reason text, "previousHash" text, hash text)`) // prettier-ignore
    const decisions = await fill(req, (previous) => link(inventedDecision(previous.seq), previous), (rows) => sql`
      insert into decisions (seq, at, collection, subject, clinic, content_hash, revision, verdict, meaning, reason, overrides, rule_pack,
        findings, evidence, four_eyes, "by", by_name, trail_seq, valid_until, previous_hash, hash)
      select n.seq, n.at, n.collection, n.subject, n.clinic, n."contentHash", n.revision, n.verdict, n.meaning, n.reason, n.overrides,
        n."rulePack", n.findings, n.evidence, n."fourEyes", n."by", n."byName", n."trailSeq", n."validUntil", n."previousHash", n.hash
      from jsonb_to_recordset(${rows}::jsonb) as n (seq numeric, at timestamptz, collection text, subject text, clinic text,
        "contentHash" text, revision numeric, verdict text, meaning text, reason text, overrides jsonb, "rulePack" text, findings jsonb,
        evidence jsonb, "fourEyes" boolean, "by" text, "byName" text, "trailSeq" numeric, "validUntil" timestamptz, "previousHash" text,
        hash text)`) // prettier-ignore
    await executeIn(req, sql`analyze`)
    return [
      { what: 'the audit trail', ...events, ...(await best(() => follow(req, 'audit-events'))) },
      { what: 'the chain of decisions', ...decisions, ...(await best(() => follow(req, 'decisions'))) },
    ]
  } finally {
    await close()
  }
}

async function fill(
  req: PayloadRequest,
  next: (previous: Head) => Head,
  insert: (rows: string) => ReturnType<typeof sql>,
): Promise<{ entries: number; bytes: number }> {
  let previous = CHAIN_START
  let bytes = 0
  for (let from = 0; from < ENTRIES; from += AT_ONCE) {
    const rows: Head[] = []
    for (let n = 0; n < AT_ONCE; n += 1) {
      previous = next(previous)
      rows.push(previous)
    }
    const text = JSON.stringify(rows)
    bytes += text.length
    await inTransaction(req, () => executeIn(req, insert(text)))
  }
  return { entries: ENTRIES, bytes: Math.round(bytes / ENTRIES) }
}

async function follow(req: PayloadRequest, name: 'audit-events' | 'decisions'): Promise<void> {
  const { fault, head } = await followStoredChain(req, name)
  if (fault !== null || head.seq !== ENTRIES) throw new Error(`The chain was not followed to its end: ${fault?.why}`)
}

async function best(work: () => Promise<void>): Promise<{ took: number; cpu: number; unit: string }> {
  const rounds: { took: number; cpu: number }[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await work()
    rounds.push({ took: Math.round(performance.now() - start) / 1000, cpu: cpuSince(before) / 1000 })
  }
  return { ...rounds.toSorted((a, b) => a.took - b.took)[0]!, unit: 's' }
}
