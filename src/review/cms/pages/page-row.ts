import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { isRecordId } from '#platform/record-id.ts'

/** What the main table says of a page while we hold its row: nobody else can write it until we are done. */
export type PageRow = {
  id: string
  revision: number
  slug: string | null
  isLive: boolean
  isTrashed: boolean
  wasPublished: boolean
  /** Names what is live; null if nothing is. */
  liveHash: string | null
}

/** Takes the page's row `FOR UPDATE` in the request's transaction; null if there is no such page. */
export async function lockPage(req: PayloadRequest, collection: string, id: unknown): Promise<PageRow | null> {
  if (!isRecordId(id)) return null
  const { rows } = await executeIn(
    req,
    sql`select id, revision, slug, _status, deleted_at, publication_first_published_at,
        publication_live_hash
      from ${sql.identifier(collection)} where id = ${id} for update`,
  )
  const row = rows[0]
  if (!row) return null
  return {
    id: String(row.id),
    revision: Number(row.revision ?? 0),
    slug: row.slug as string | null,
    isLive: row._status === 'published',
    isTrashed: row.deleted_at !== null,
    wasPublished: row.publication_first_published_at !== null,
    liveHash: row._status === 'published' ? (row.publication_live_hash as string | null) : null,
  }
}

/** Moves the page to its next revision, on the main table too: draft saves touch only the versions, and the row is the lock. */
export async function nextRevision(req: PayloadRequest, collection: string, row: PageRow): Promise<number> {
  const next = row.revision + 1
  await executeIn(req, sql`update ${sql.identifier(collection)} set revision = ${next} where id = ${row.id}`)
  return next
}

/** Tells the guard in the database which page, with which content hash, this transaction may make public (or take back). */
export async function announce(
  req: PayloadRequest,
  collection: string,
  id: string,
  hash: string | null,
): Promise<void> {
  await executeIn(
    req,
    sql`select set_config('citewell.publication', ${`${collection}/${id}/${hash ?? 'withdrawn'}`}, true)`,
  )
}
