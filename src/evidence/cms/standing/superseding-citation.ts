import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { WorkName } from '../../standing/standing.ts'

/** The record of the work that takes the place of another, if it is in the library; a merged record is found by the other. */
export async function supersedingCitation(req: PayloadRequest, id: string, next: WorkName): Promise<string | null> {
  const { rows } = await executeIn(
    req,
    sql`select coalesce(merged_into_id, id) as id from citations
      where id <> ${id} and (identifiers_doi = ${next.doi ?? null} or identifiers_pmid = ${next.pmid ?? null})
      order by (identifiers_doi = ${next.doi ?? null}) desc nulls last limit 1`,
  )
  const found = rows[0] ? String(rows[0].id) : null
  return found === id ? null : found
}
