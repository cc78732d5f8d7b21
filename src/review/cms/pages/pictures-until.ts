import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

/** A consent counts to the end of its last day, in UTC, as pages are judged by. */
const end = sql`min(((m.consent_expires_on at time zone 'UTC')::date + 1)::timestamp at time zone 'UTC') as until`

/** When the first consent ends of those for the pictures on each live page of a collection; pages for which none ends are left out. */
export const livePicturesUntil = (collection: string): Sql =>
  sql`select r.parent_id as page, ${end} from media m join ${sql.identifier(`${collection}_rels`)} r on r.media_id = m.id
    where r.path = 'pictures' and m.consent_expires_on is not null group by 1`

/** The same for the latest draft of one page; null if none ends. */
export const draftPicturesUntil = (collection: string, page: string): Sql =>
  sql`select ${end} from ${sql.identifier(`_${collection}_v`)} v
    join ${sql.identifier(`_${collection}_v_rels`)} r on r.parent_id = v.id and r.path = 'version.pictures'
    join media m on m.id = r.media_id where v.parent_id = ${page} and v.latest`
