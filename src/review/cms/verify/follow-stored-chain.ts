import { setImmediate } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { CHAIN_START, faultOf, type ChainFault, type Head, type Linked } from '../../chain.ts'
import type { ChainName } from '../../verify/export-header.ts'
import { linkOf } from '../audit/audit-trail.ts'
import { decisionOf } from '../decisions/append-decision.ts'

/** So many rows are in memory at once. */
const BATCH = 1000
/** After so many of them what the database sent meanwhile is taken in, or it would wait for us as we did for it. */
const AT_A_TIME = 25

const TABLES = {
  'audit-events': { table: 'audit_events', linkOf },
  decisions: { table: 'decisions', linkOf: decisionOf },
} as const satisfies Record<ChainName, { table: string; linkOf: (row: Record<string, unknown>) => Linked<object> }>

async function rowsAfter(req: PayloadRequest, name: ChainName, seq: number): Promise<Record<string, unknown>[]> {
  const { rows } = await executeIn(
    req,
    sql`select * from ${sql.identifier(TABLES[name].table)} where seq > ${seq} order by seq limit ${BATCH}`,
  )
  return rows
}

/** Follows a chain as it is stored, from its first entry to the last or to the first that is wrong: how far it holds, and what is wrong then. */
export async function followStoredChain(
  req: PayloadRequest,
  name: ChainName,
): Promise<{ head: Head; fault: ChainFault | null }> {
  let head = CHAIN_START
  let coming = rowsAfter(req, name, 0)
  for (;;) {
    const rows = await coming
    if (rows.length === 0) return { head, fault: null }
    // The database reads the next entries while these are held against each other.
    coming = rowsAfter(req, name, Number(rows.at(-1)!.seq))
    // What fails meanwhile is thrown where it is waited for.
    coming.catch(() => {})
    for (const [index, row] of rows.entries()) {
      if (index % AT_A_TIME === 0) await setImmediate()
      const entry = TABLES[name].linkOf(row)
      const fault = faultOf(entry, head)
      if (fault) {
        await coming
        return { head, fault }
      }
      head = { seq: entry.seq, hash: entry.hash }
    }
  }
}

/** The hash of one entry of a chain; null if there is no such entry. */
export async function hashAt(req: PayloadRequest, name: ChainName, seq: number): Promise<string | null> {
  const { rows } = await executeIn(
    req,
    sql`select hash from ${sql.identifier(TABLES[name].table)} where seq = ${seq} limit 1`,
  )
  return rows[0] ? String(rows[0].hash) : null
}

/** The last entry of a chain as it is stored; null of one that is empty. */
export async function headOf(req: PayloadRequest, name: ChainName): Promise<Head | null> {
  const { rows } = await executeIn(
    req,
    sql`select seq, hash from ${sql.identifier(TABLES[name].table)} order by seq desc limit 1`,
  )
  return rows[0] ? { seq: Number(rows[0].seq), hash: String(rows[0].hash) } : null
}
