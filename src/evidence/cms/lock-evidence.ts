import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** Any number will do, as long as only this uses it. */
const LOCK = 4_211_964_074

/**
 * Taken before any row of a page, a claim or a citation, until the transaction ends: by many at once who write, review or publish
 * pages, and so `rest-on` evidence as it is; by one alone who may `change` it. Pages hold their row and then want that of a work;
 * evidence that falls holds the work and then wants the pages: whoever asks for this first never waits for the other in a circle.
 */
export async function lockEvidence(req: PayloadRequest, to: 'rest-on' | 'change'): Promise<void> {
  const lock = to === 'change' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`
  await executeIn(req, sql`select ${lock}(${LOCK})`)
}
