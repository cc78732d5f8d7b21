import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { CheckedRevision } from './check-pages.ts'

/** What is written of a check, with the type that PostgreSQL reads it by. */
const COLUMNS = {
  collection: 'text',
  page: 'text',
  clinic: 'text',
  revision: 'numeric',
  content_hash: 'text',
  rule_pack: 'text',
  shared_hash: 'text',
  checked_on: 'text',
  blockers: 'numeric',
  warnings: 'numeric',
  claims: 'numeric',
  report: 'jsonb',
  leans_on: 'jsonb',
} as const

const NAMES = Object.keys(COLUMNS)
const names = sql.raw(NAMES.join(', '))
const typed = sql.raw(Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`).join(', ')) // prettier-ignore
const renewed = (row: string) => sql.raw(NAMES.map((name) => `${name} = ${row}.${name}`).join(', '))

/**
 * Each escape in JSON, and among them what PostgreSQL takes for no text: NUL, and half of a character of two units, as a quote may end
 * with. JSON escapes these two only so; a backslash that somebody wrote is an escape of its own, and stays.
 */
const ESCAPES = /\\(?:u(0000|d[89a-f][0-9a-f]{2})|.)/g

const asJson = (value: unknown): string =>
  JSON.stringify(value).replace(ESCAPES, (escape, noText?: string) => (noText === undefined ? escape : '\\ufffd'))

function rowOf(checked: CheckedRevision): Record<keyof typeof COLUMNS, unknown> {
  const { contentHash, rulePack, sharedHash, checkedOn, leansOn, ...same } = checked
  return {
    ...same,
    content_hash: contentHash,
    rule_pack: rulePack,
    shared_hash: sharedHash,
    checked_on: checkedOn,
    leans_on: leansOn,
  }
}

/** Stores what was found in the revision that was just saved, as that of the latest draft. */
export async function storeReport(req: PayloadRequest, checked: CheckedRevision): Promise<void> {
  await executeIn(
    req,
    sql`insert into check_reports (${names}, is_latest, is_stale)
      select ${names}, true, false from jsonb_to_recordset(${asJson([rowOf(checked)])}::jsonb) as n (${typed})
      on conflict (collection, page, revision) do update
        set ${renewed('excluded')}, is_latest = true, is_stale = false, updated_at = now()`,
  )
}

/** Renews the reports of latest drafts that were checked again, by their ids, in one statement. Nothing else of a page is touched. */
export async function renewReports(req: PayloadRequest, checked: ReadonlyMap<string, CheckedRevision>): Promise<void> {
  if (checked.size === 0) return
  const rows = [...checked].map(([id, each]) => ({ id, ...rowOf(each) }))
  await executeIn(
    req,
    sql`update check_reports r set ${renewed('n')}, is_stale = false, updated_at = now()
      from jsonb_to_recordset(${asJson(rows)}::jsonb) as n (id uuid, ${typed}) where r.id = n.id`,
  )
}

/** Removes the reports of a page that is gone for good. */
export async function removeReports(req: PayloadRequest, collection: string, page: string): Promise<void> {
  await executeIn(req, sql`delete from check_reports where collection = ${collection} and page = ${page}`)
}
