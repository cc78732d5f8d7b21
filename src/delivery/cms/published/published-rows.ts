import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { watched } from '#platform/database/outage.ts'
import { claimsInSql } from '#review/cms/index.ts'
import type { PublishedCollection } from './published-collections.ts'

/** A record that everybody may read now, and as JSON what is kept of it in this very state; null if nothing is, or if it is known. */
export type PublishedRow = { collection: string; id: string; part: Part; version: string; kept: string | null }

/** Which of the records of a collection, in which order: SQL about its table `p`, with the values of its parameters `$1`, `$2`, … */
export type Chosen = { where?: string; order?: string; values?: readonly unknown[] }

/** What is kept of a record: all but its main text, or that alone. */
export type KeptPart = 'fields' | 'text'

/** What is read of a record: what is kept, or the claims it makes, which are as they are at each read. */
export type Part = KeptPart | 'claims'

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

/** What is read of one collection. That a record may be read and what it says is found in one look at the database. */
const selectOf = (
  { isReadable, shape, slug, table, version }: PublishedCollection,
  part: KeptPart,
  { from = `"${table}" p`, isKnown = 'false', where }: { from?: string; isKnown?: string; where: string },
): string =>
  `select '${slug}' as collection, p.id::text as id, '${part}' as part, ${version} as version, r.${part} as kept
    from ${from} left join published_records r
      on r.collection = '${slug}' and r.id = p.id and r.version = ${version} and r.shape = '${shape}' and not ${isKnown}
    where ${isReadable} and ${where}`

/** Records of one collection. */
export const chosenRows = (
  payload: Payload,
  collection: PublishedCollection,
  { order, values = [], where = 'true' }: Chosen,
): Promise<PublishedRow[]> => {
  const select = selectOf(collection, 'fields', { where })
  return query(payload, order === undefined ? select : `${select} order by ${order}`, values)
}

/** The claims that are made by what everybody may read. */
function claimsOf({ isReadable, slug }: PublishedCollection, from: string): string {
  const claims = claimsInSql({ collection: `'${slug}'`, page: 'p.id::text', side: `'live'` })
  return `select '${slug}' as collection, p.id::text as id, 'claims' as part, '' as version, ${claims}::text as kept
    from ${from} where ${isReadable}`
}

/** Records of a collection by their ids, which part of them, and the version of each in which it is known here already, or ''. */
export type Named = { collection: PublishedCollection; part: Part; ids: readonly string[]; versions: readonly string[] }

/** Records of many collections, in one statement; those that are not there, or not for everybody, are left out. */
export function namedRows(payload: Payload, named: readonly Named[]): Promise<PublishedRow[]> {
  const selects = named.map(({ collection, part }, index) => {
    const [ids, versions] = [`$${2 * index + 1}::uuid[]`, `$${2 * index + 2}::text[]`]
    const from = `unnest(${ids}, ${versions}) k(id, version) join "${collection.table}" p on p.id = k.id`
    if (part === 'claims') return claimsOf(collection, from)
    return selectOf(collection, part, { from, isKnown: `k.version = ${collection.version}`, where: 'true' })
  })
  return query(
    payload,
    selects.join(' union all '),
    named.flatMap(({ ids, versions }) => [ids, versions]),
  )
}
