import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { PageStanding } from '../../pages/page-standing.ts'
import { pageState, type DraftState } from '../../pages/page-workflow.ts'
import type { PageAddress } from './hold-page.ts'

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Where a page is on its way and who has it, in one statement; a page that was never saved under review is a draft. */
export async function standingOfPage(
  req: PayloadRequest,
  { collection, id }: PageAddress,
): Promise<Omit<PageStanding, 'timeZone'>> {
  const { rows } = await executeIn(
    req,
    sql`select r.*, p.revision, p._status = 'published' as is_live, p.publication_first_published_at as first,
        p.publication_valid_until as live_until, p.publication_withheld_at as withheld_at,
        p.publication_withheld_reason as withheld_reason, s.name as submitter, d.name as decider
      from ${sql.identifier(collection)} p
      left join page_reviews r on r.collection = ${collection} and r.page = p.id::text
      left join users s on s.id = r.submitted_by_id left join users d on d.id = r.decided_by_id
      where p.id = ${id}`,
  )
  const row = rows[0] ?? {}
  const now = new Date().toISOString()
  const live = row.is_live === true ? liveOf(row, now) : null
  const approvedUntil = momentOf(row.approved_until)
  const hasEnded = row.state === 'approved' && (approvedUntil === null || approvedUntil <= now)
  return {
    state: hasEnded ? 'expired' : pageState((row.state as DraftState | null) ?? 'draft', live && asStored(live), now),
    revision: Number(row.revision),
    submitted: row.submitted_at
      ? { byName: textOf(row.submitter), at: momentOf(row.submitted_at)!, note: textOf(row.note) }
      : null,
    dueOn: textOf(row.due_on),
    decided: row.decided_at
      ? { byName: textOf(row.decider), at: momentOf(row.decided_at)!, reason: textOf(row.reason) }
      : null,
    approvedUntil,
    recalledBecause: textOf(row.recall_reason),
    publishAt: momentOf(row.publish_at),
    publishFault: textOf(row.publish_fault),
    live: live && { isReadable: live.isReadable, until: live.until, withheldReason: live.withheldReason },
    wasPublished: Boolean(row.first),
  }
}

const asStored = ({ until, withheldAt }: ReturnType<typeof liveOf>) => ({ validUntil: until, withheldAt })

function liveOf(row: Record<string, unknown>, now: string) {
  const [until, withheldAt] = [momentOf(row.live_until), momentOf(row.withheld_at)]
  return {
    until,
    withheldAt,
    withheldReason: textOf(row.withheld_reason),
    isReadable: withheldAt === null && until !== null && until > now,
  }
}
