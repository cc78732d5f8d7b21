import { createHash } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isWorkedOut } from '#platform/cms/worked-out.ts'
import { PROGRAM } from '#platform/program.ts'
import { pageSlugs } from '#review/cms/index.ts'
import { mainTextOf } from '../reading/rendered.ts'

/** A collection whose records everybody may read as they are, as SQL about its table `p`. */
export type PublishedCollection = {
  slug: string
  table: string
  /** Which of its records everybody may read now: the same as access to it says, in SQL. */
  isReadable: string
  /** Another text for each state of a record, and of whatever its fields are worked out from. */
  version: string
  /** The field with its main text, which is kept apart. */
  text: string | null
  /** Fields that are worked out at each read, and are not kept. */
  workedOut: readonly string[]
  /** Another text for each shape of its fields, so that an older release's records are made anew. */
  shape: string
}

const IS_LIVE_PAGE = `p._status = 'published' and p.deleted_at is null and p.publication_withheld_at is null
  and p.publication_valid_until > now()`

/** Every update of a row gives it another one (PostgreSQL, 5.6 System Columns), whoever updates it and whatever of it. */
const ROW = 'p.xmin::text'

/** A verification counts until a day, and a record that was merged into another says what that says. */
const CITATION = `concat_ws(' ', ${ROW}, (now() at time zone 'UTC')::date::text,
  (select k.xmin::text from citations k where k.id = p.merged_into_id))`

/** The collections that websites read, by their names. Claims are not among them: what may be said of one changes with the hour. */
export function publishedCollections(payload: Payload): ReadonlyMap<string, PublishedCollection> {
  const { tableNameMap } = payload.db as unknown as PostgresAdapter
  const pages = pageSlugs(payload.config).map((slug) => [slug, IS_LIVE_PAGE, ROW] as const)
  const others = [
    ['citations', 'true', CITATION],
    ['media', 'p.shown_until > now()', ROW],
  ] as const
  return new Map(
    [...pages, ...others].map(([slug, isReadable, version]) => {
      const { config } = payload.collections[slug as 'articles']!
      const table = tableNameMap.get(slug) ?? slug
      const workedOut = config.flattenedFields.filter(isWorkedOut).map(({ name }) => name)
      const text = mainTextOf(config) ?? null
      return [slug, { slug, table, isReadable, version, text, workedOut, shape: shapeOf(config) }]
    }),
  )
}

/** The release, the fields and the code of their hooks: what a record reads like depends on all three. */
function shapeOf(config: { flattenedFields: unknown; hooks: unknown }): string {
  const told = JSON.stringify([PROGRAM, config.flattenedFields, config.hooks], (_key, value: unknown) =>
    typeof value === 'function' ? value.toString() : value,
  )
  return createHash('sha256').update(told).digest('base64url').slice(0, 16)
}
