import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** Any number will do, as long as only new citations use it. */
const LOCK = 4_211_964_072

/**
 * Lets nobody else enter a work until this transaction ends, so that of two who enter the same one at once the second finds
 * it: no index can tell that two titles are one.
 */
export async function holdNewWorks(req: PayloadRequest): Promise<void> {
  await executeIn(req, sql`select pg_advisory_xact_lock(${LOCK})`)
}
