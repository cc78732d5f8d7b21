import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageSlugs, type FollowAvailability } from '#review/cms/index.ts'

/** The pictures of a page as its main row has them: of a live page, those the public sees. */
export async function picturesOnRow(req: PayloadRequest, collection: string, id: string): Promise<string[]> {
  const { rows } = await executeIn(
    req,
    sql`select media_id from ${sql.identifier(`${collection}_rels`)} where parent_id = ${id} and path = 'pictures'`,
  )
  return rows.map((row) => String(row.media_id))
}

const onLivePages = (collection: string) => sql`
  select r.media_id, case when p.publication_withheld_at is null then p.publication_valid_until end as until from ${sql.identifier(`${collection}_rels`)} r
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

/**
 * Notes on each of these pictures whether a live page shows it now, when its words are frozen, and until when one that may be read
 * does: so long they are public.
 */
export async function refreshShownPictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const live = sql.join(pageSlugs(req.payload.config).map(onLivePages), sql` union all `)
  await holdPictures(req, ids)
  await executeIn(
    req,
    sql`with live as (${live}), shown as (select media_id, max(until) as until from live where media_id in (${listed(ids)}) group by 1)
      update media m set is_live = (shown.media_id is not null), shown_until = shown.until
      from media s left join shown on shown.media_id = s.id where s.id = m.id and m.id in (${listed(ids)})`,
  )
}

/** The same for all pictures of these pages, when these may no longer be read, or may again. */
export const refreshPicturesOf: FollowAvailability = async (req, collection, pages) => {
  const { rows } = await executeIn(
    req,
    sql`select distinct media_id from ${sql.identifier(`${collection}_rels`)}
      where parent_id = any(${sql.param([...pages])}::uuid[]) and path = 'pictures' and media_id is not null`,
  )
  await refreshShownPictures(
    req,
    rows.map((row) => String(row.media_id)),
  )
}
