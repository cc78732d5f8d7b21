import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { CHAIN_START, faultOf, type ChainFault, type Head, type Linked } from '../../chain.ts'
import type { ChainName } from '../../verify/export-header.ts'
import { linkOf } from '../audit/audit-trail.ts'
import { decisionOf } from '../decisions/append-decision.ts'

/** So many rows are in memory at once. */
const BATCH = 2000

const TABLES = {
  'audit-events': { table: 'audit_events', linkOf },
  decisions: { table: 'decisions', linkOf: decisionOf },
} as const satisfies Record<ChainName, { table: string; linkOf: (row: Record<string, unknown>) => Linked<object> }>

/** Follows a chain as it is stored, from its first entry to the last or to the first that is wrong: how far it holds, and what is wrong then. */
export async function followStoredChain(
  req: PayloadRequest,
  name: ChainName,
): Promise<{ head: Head; fault: ChainFault | null }> {
  const { table, linkOf: read } = TABLES[name]
  let head = CHAIN_START
  for (;;) {
    const { rows } = await executeIn(
      req,
      sql`select * from ${sql.identifier(table)} where seq > ${head.seq} order by seq limit ${BATCH}`,
    )
    for (const row of rows) {
      const entry = read(row)
      const fault = faultOf(entry, head)
      if (fault) return { head, fault }
      head = { seq: entry.seq, hash: entry.hash }
    }
    if (rows.length < BATCH) return { head, fault: null }
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
