import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageSlugs } from '#review/cms/index.ts'

/** The pictures of a page as its main row has them: of a live page, those the public sees. */
export async function picturesOnRow(req: PayloadRequest, collection: string, id: string): Promise<string[]> {
  const { rows } = await executeIn(
    req,
    sql`select media_id from ${sql.identifier(`${collection}_rels`)} where parent_id = ${id} and path = 'pictures'`,
  )
  return rows.map((row) => String(row.media_id))
}

const onLivePages = (collection: string) => sql`
  select r.media_id from ${sql.identifier(`${collection}_rels`)} r
  join ${sql.identifier(collection)} p on p.id = r.parent_id and p._status = 'published'
  where r.path = 'pictures'`

const listed = (ids: readonly string[]) =>
  sql.join(
    [...new Set(ids)].map((id) => sql`${id}::uuid`),
    sql`, `,
  )

/** Holds the rows of pictures, in one order for everybody: their words stay as we read them until we are done. */
export async function holdPictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await executeIn(req, sql`select id from media where id in (${listed(ids)}) order by id for update`)
}

/** Notes on each of these pictures whether a live page shows it now: such a picture is public, and its words are frozen. */
export async function refreshShownPictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const live = sql.join(pageSlugs(req.payload.config).map(onLivePages), sql` union `)
  await holdPictures(req, ids)
  await executeIn(req, sql`update media set is_live = (id in (${live})) where id in (${listed(ids)})`)
}
