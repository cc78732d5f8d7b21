import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { DraftState } from '../../pages/page-workflow.ts'
import type { PageAddress } from '../pages/hold-page.ts'

/** What the desk says of a page besides its words: what of it is live, and where it is on its way. */
export type PageFacts = {
  slug: string | null
  live: { hash: string; validUntil: string | null; withheldAt: string | null; withheldReason: string | null } | null
  state: DraftState
  submitted: { byName: string | null; at: string; note: string | null } | null
  dueOn: string | null
  recalled: { at: string; reason: string } | null
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const moment = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** Reads them in one statement; null if there is no such page. */
export async function pageFacts(req: PayloadRequest, { collection, id }: PageAddress): Promise<PageFacts | null> {
  const { rows } = await executeIn(
    req,
    sql`select p.slug, p._status = 'published' as live, p.publication_live_hash as hash, p.publication_valid_until as until,
        p.publication_withheld_at as withheld_at, p.publication_withheld_reason as withheld_reason,
        r.state, r.submitted_at, r.note, r.due_on, r.recalled_at, r.recall_reason, u.name as by_name
      from ${sql.identifier(collection)} p
      left join page_reviews r on r.collection = ${collection} and r.page = p.id::text
      left join users u on u.id = r.submitted_by_id
      where p.id = ${id}::uuid`,
  )
  const row = rows[0]
  if (!row) return null
  return {
    slug: text(row.slug),
    live:
      row.live === true
        ? {
            hash: String(row.hash),
            validUntil: moment(row.until),
            withheldAt: moment(row.withheld_at),
            withheldReason: text(row.withheld_reason),
          }
        : null,
    state: (row.state as DraftState | null) ?? 'draft',
    // What was submitted once says nothing of a draft that is written on.
    submitted:
      row.submitted_at && row.state !== 'draft'
        ? { byName: text(row.by_name), at: moment(row.submitted_at)!, note: text(row.note) }
        : null,
    dueOn: text(row.due_on),
    recalled: row.recalled_at ? { at: moment(row.recalled_at)!, reason: text(row.recall_reason) ?? '' } : null,
  }
}
