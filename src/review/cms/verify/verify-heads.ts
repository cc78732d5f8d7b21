import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Head } from '../../chain.ts'
import type { ChainName } from '../../verify/export-header.ts'
import { headFault, type Heads } from '../../verify/heads.ts'
import { hashAt } from './follow-stored-chain.ts'

/** Names this database among all others: its cluster's own number, and its name. */
export async function databaseName(req: PayloadRequest): Promise<string> {
  const { rows } = await executeIn(
    req,
    sql`select system_identifier || '/' || current_database() as name from pg_control_system()`,
  )
  return String(rows[0]!.name)
}

/** Holds the heads that were written down outside the database against it. Those of another database say nothing of this one. */
export async function verifyHeads(req: PayloadRequest, kept: Heads): Promise<{ isOurs: boolean; faults: string[] }> {
  if (kept.database !== (await databaseName(req))) return { isOurs: false, faults: [] }
  const faults: string[] = []
  for (const [name, head] of Object.entries(kept.heads) as [ChainName, Head][]) {
    const fault = headFault(name, head, kept.at, await hashAt(req, name, head.seq))
    if (fault) faults.push(fault)
  }
  return { isOurs: true, faults }
}
