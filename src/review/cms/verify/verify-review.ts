import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { CHAINS, type ChainName } from '../../verify/export-header.ts'
import type { Heads } from '../../verify/heads.ts'
import { followStoredChain } from './follow-stored-chain.ts'
import { verifyClaims } from './verify-claims.ts'
import { verifyGuards } from './verify-guards.ts'
import { verifyHeads } from './verify-heads.ts'
import { verifyLivePages } from './verify-live-pages.ts'

/** What was found whole, and what was not, a sentence each. */
export type Verified = { whole: string[]; faults: string[] }

type Snapshot = { isolationLevel: 'repeatable read'; accessMode: 'read only' }

/** Reads the database as it is at one moment, whatever is written meanwhile, and writes nothing. */
async function inSnapshot<Result>(payload: Payload, read: (req: PayloadRequest) => Promise<Result>): Promise<Result> {
  const req = await createLocalReq({}, payload)
  const how: Snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' }
  const id = (await payload.db.beginTransaction(how as never))!
  req.transactionID = id
  try {
    return await read(req)
  } finally {
    await payload.db.rollbackTransaction(id)
  }
}

/** The last event that any decision knows of. */
async function lastTrailSeqKnown(req: PayloadRequest): Promise<number> {
  const { rows } = await executeIn(req, sql`select coalesce(max(trail_seq), 0) as seq from decisions`)
  return Number(rows[0]!.seq)
}

const sentence = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/**
 * Proves what the review rests on: both chains from their first entry, every live page against its hash and its decision, every claim
 * against its decisions, the guards of the database, and the heads that were written down outside of it. The memory it takes does not grow
 * with what there is.
 */
export async function verifyReview(payload: Payload, kept: Heads | null): Promise<Verified> {
  return inSnapshot(payload, async (req) => {
    const whole: string[] = []
    const faults: string[] = []
    const upTo: Record<string, number> = {}
    for (const name of Object.keys(CHAINS) as ChainName[]) {
      const { name: chain, entry, entries } = CHAINS[name]
      const { fault, head } = await followStoredChain(req, name)
      upTo[name] = head.seq
      if (fault) faults.push(`The ${chain} is broken at ${entry} ${fault.seq}: ${fault.why}.`)
      else whole.push(`The ${chain} is whole: ${sentence(head.seq, entry, entries)}.`)
    }
    const known = await lastTrailSeqKnown(req)
    if (known > upTo['audit-events']! && faults.length === 0)
      faults.push(
        `The audit trail was cut off: a decision was made after event ${known}, and it ends at ${upTo['audit-events']}.`,
      )
    const pages = await verifyLivePages(req, upTo.decisions!)
    const claims = await verifyClaims(req)
    faults.push(...pages.faults, ...claims.faults, ...(await verifyGuards(req)))
    if (pages.faults.length === 0)
      whole.push(`What is live is what was approved, word for word: ${sentence(pages.count, 'page', 'pages')}.`)
    if (claims.faults.length === 0)
      whole.push(`Claims have the verdicts that were decided: ${sentence(claims.count, 'claim', 'claims')}.`)
    const heads = kept === null ? null : await verifyHeads(req, kept)
    faults.push(...(heads?.faults ?? []))
    if (heads?.isOurs === false) whole.push('The heads that were written down are of another database: not compared.')
    else if (heads?.faults.length === 0) whole.push(`Nothing that was written down on ${kept!.at} was written anew.`)
    return { whole, faults }
  })
}
