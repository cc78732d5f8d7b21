import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { watched } from '#platform/database/outage.ts'
import type { PublishedCollection } from './published-collections.ts'

/** A record that everybody may read now, and what is kept of it in this very state; null if nothing is. */
export type PublishedRow = { collection: string; id: string; part: Part; version: string; kept: string | null }

/** Which of the records of a collection, in which order: SQL about its table `p`, with the values of its parameters `$1`, `$2`, … */
export type Chosen = { where?: string; order?: string; values?: readonly unknown[] }

/** What is kept of a record: all but its main text, or that alone. */
export type Part = 'fields' | 'text'

/** Runs SQL that is made of what stands in the code, and tells whoever waits if the database is away. */
export async function query<Row extends object>(
  payload: Payload,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await watched(send(payload, text, values))
  return rows as Row[]
}

/** The same for what need not succeed: that the database is away is nobody's concern. */
export const send = (payload: Payload, text: string, values: readonly unknown[]) =>
  (payload.db as unknown as PostgresAdapter).pool.query({ name: nameOf(text), text, values: [...values] })

/**
 * By a name PostgreSQL remembers the plan of a statement, for as long as a connection lasts, so there may only be so many: strangers choose
 * orders and fields, and with them what a statement looks like.
 */
const MOST_NAMED = 200
const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_NAMED) return known
  const name = `citewell_${names.size}`
  names.set(text, name)
  return name
}

/** The statement that reads chosen records. That they may be read and what they say is found in one look at the database. */
function selectOf({ slug, isReadable, shape, table, version }: PublishedCollection, part: Part, where: string): string {
  return `select '${slug}' as collection, p.id::text as id, '${part}' as part, ${version} as version, r.${part} as kept
    from "${table}" p left join published_records r
      on r.collection = '${slug}' and r.id = p.id and r.version = ${version} and r.shape = '${shape}'
    where ${isReadable} and ${where}`
}

/** Records of one collection. */
export const chosenRows = (
  payload: Payload,
  collection: PublishedCollection,
  { order, values = [], where = 'true' }: Chosen,
): Promise<PublishedRow[]> =>
  query(payload, `${selectOf(collection, 'fields', where)}${order === undefined ? '' : ` order by ${order}`}`, values)

/** Records of a collection by their ids, and which part of them. */
export type Named = { collection: PublishedCollection; part: Part; ids: readonly string[] }

/** Records of many collections, in one statement; those that are not there, or not for everybody, are left out. */
export function namedRows(payload: Payload, named: readonly Named[]): Promise<PublishedRow[]> {
  const selects = named.map(({ collection, part }, index) =>
    selectOf(collection, part, `p.id = any($${index + 1}::uuid[])`),
  )
  return query(
    payload,
    selects.join(' union all '),
    named.map(({ ids }) => ids),
  )
}
