import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { lockEvidence } from './lock-evidence.ts'
import { refuseMerged } from './merge/refuse-merged.ts'

/** A citation as it is stored, related records by their ids. */
export type CitationRecord = { id: string } & Record<string, unknown>

/** Holds the row of a citation until the transaction ends, then reads it: nobody can change it under our hands. Null if there is none. */
export async function holdCitation(req: PayloadRequest, id: string): Promise<CitationRecord | null> {
  if (!isRecordId(id)) return null
  await lockEvidence(req, 'change')
  const { rows } = await executeIn(req, sql`select id from citations where id = ${id} for update`)
  if (rows.length === 0) return null
  const record: unknown = await req.payload.findByID({
    collection: 'citations',
    id,
    depth: 0,
    showHiddenFields: true,
    req,
    overrideAccess: true, // whoever commands it was asked for their right before
  })
  return record as CitationRecord
}

/** The same for a command on one record: it must be there, and not have been merged into another. */
export async function holdLivingCitation(req: PayloadRequest, id: string): Promise<CitationRecord> {
  const record = await holdCitation(req, id)
  if (record === null) throw new Problem('request/not-found', 'There is no such citation.')
  await refuseMerged(req, record)
  return record
}
