import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** Any number will do, as long as only new citations use it. */
const LOCK = 4_211_964_072

/**
 * Lets nobody else enter a work until this transaction ends, so that of two who enter the same one at once the second finds
 * it: no index can tell that two titles are one. An import waits for another import longer than a person would for theirs.
 */
export async function holdNewWorks(req: PayloadRequest, { isPatient = false } = {}): Promise<void> {
  if (isPatient)
    await executeIn(
      req,
      sql`select set_config('lock_timeout', '60s', true), set_config('statement_timeout', '61s', true)`,
    )
  await executeIn(req, sql`select pg_advisory_xact_lock(${LOCK})`)
}
