import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Standing, WorkName } from '../../standing/standing.ts'

/** A citation that a round of checks comes to. */
export type Watched = WorkName & {
  id: string
  title: string
  status: Standing
  needsReview: boolean
  checkedAt: string | null
}

/** What a round changed on a citation: its standing before and after, and whether a person must read a notice. */
export type Change = { id: string; title: string; before: Standing; status: Standing; needsReview: boolean }

const BATCH = 500

/**
 * The citations that can be found elsewhere by a number, in batches and in one order; those merged into others are left out.
 * With `before`, only those about which no service has answered since then; a check against a file is no answer of theirs.
 */
export async function* watchedCitations(req: PayloadRequest, before?: Date): AsyncGenerator<Watched[]> {
  const isDue =
    before === undefined
      ? sql`true`
      : sql`(look_up_at is null or look_up_at < ${before.toISOString()} or look_up_state = 'unreachable')`
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await executeIn(
      req,
      sql`select id, title, identifiers_doi, identifiers_pmid, standing_status, standing_needs_review, standing_checked_at from citations
        where id > ${last} and merged_into_id is null and (identifiers_doi is not null or identifiers_pmid is not null)
          and ${isDue} order by id limit ${BATCH}`,
    )
    if (rows.length > 0) yield rows.map(watchedOf)
    if (rows.length < BATCH) return
    last = String(rows.at(-1)!.id)
  }
}

function watchedOf(row: Record<string, unknown>): Watched {
  const at = row.standing_checked_at
  return {
    id: String(row.id),
    title: String(row.title),
    doi: row.identifiers_doi as string | null,
    pmid: row.identifiers_pmid as string | null,
    status: (row.standing_status ?? 'unknown') as Standing,
    needsReview: row.standing_needs_review === true,
    checkedAt: at === null || at === undefined ? null : new Date(at as string).toISOString(),
  }
}
