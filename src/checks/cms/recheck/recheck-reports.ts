import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { checkedSlugs } from '../checked-slugs.ts'
import { checkPages, type CheckedRevision } from '../reports/check-pages.ts'
import { renewReports } from '../reports/store-reports.ts'

/** The report of a latest draft, whose row the transaction holds, so that a save of its page waits. */
export type Held = { id: string; collection: string; page: string }

/** Checks pages of one collection again and renews their reports; those of pages that are gone go, too. */
export async function recheckReports(req: PayloadRequest, collection: string, held: readonly Held[]): Promise<void> {
  const ids = held.map(({ page }) => page)
  const found = checkedSlugs(req.payload.config).includes(collection) ? await checkPages(req, collection, ids) : []
  const byPage = new Map(found.map((checked) => [checked.page, checked]))
  const renewed = new Map<string, CheckedRevision>()
  const gone: string[] = []
  for (const { id, page } of held) {
    const checked = byPage.get(page)
    if (checked) renewed.set(id, checked)
    else gone.push(id)
  }
  await renewReports(req, renewed)
  if (gone.length > 0) await executeIn(req, sql`delete from check_reports where id = any(${sql.param(gone)}::uuid[])`)
}
