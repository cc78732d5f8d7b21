import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { RELATED_FIELDS, RELATED_PAGES, type RelatedFields, type RelatedPage } from './related-fields.ts'

type Sql = ReturnType<typeof sql>

/** Related records by `collection/id`. */
export type Related = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** The ids that are asked for, by collection. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The records that pages are checked with, as visitors read them; what was never public, as its latest draft has it. One statement,
 * whatever they are. Relations in them stand by their ids. Each says its `_status`, `deletedAt` and what access rules ask besides.
 */
export async function relatedRecords(req: PayloadRequest, wanted: Wanted): Promise<Related> {
  const parts = [
    ...RELATED_PAGES.flatMap((collection) =>
      asked(wanted, collection, (ids) => sql`${live(collection, ids)} union all ${draft(collection, ids)}`),
    ),
    ...asked(wanted, 'media', pictures),
  ]
  if (parts.length === 0) return new Map()
  const { rows } = await executeIn(req, sql.join(parts, sql` union all `))
  return new Map(
    rows.map(({ collection, id, data }) => [
      `${String(collection)}/${String(id)}`,
      { ...(data as Record<string, unknown>), id: String(id) },
    ]),
  )
}

function asked(wanted: Wanted, collection: string, select: (ids: Sql) => Sql): Sql[] {
  const ids = [...(wanted.get(collection) ?? [])]
  return ids.length === 0 ? [] : [select(sql`any(${sql.param(ids)}::uuid[])`)]
}

/** Where a side of a page keeps its parts: versions begin their columns, tables and paths with `version`. */
type Side = { table: string; row: Sql; column: string; part: string; path: string }

const sideOf = (collection: RelatedPage, isDraft: boolean): Side =>
  isDraft
    ? {
        table: `_${collection}_v`,
        row: sql`v`,
        column: 'version_',
        part: `_${collection}_v_version_`,
        path: 'version.',
      }
    : { table: collection, row: sql`p`, column: '', part: `${collection}_`, path: '' }

function live(collection: RelatedPage, ids: Sql): Sql {
  return sql`select ${collection}::text as collection, p.id, ${fieldsOf(collection, sideOf(collection, false))} as data
    from ${sql.identifier(collection)} p where p.id = ${ids} and p._status = 'published'`
}

function draft(collection: RelatedPage, ids: Sql): Sql {
  const side = sideOf(collection, true)
  return sql`select ${collection}::text, v.parent_id, ${fieldsOf(collection, side)} from ${sql.identifier(side.table)} v
    where v.parent_id = ${ids} and v.latest and not exists (
      select from ${sql.identifier(collection)} p where p.id = v.parent_id and p._status = 'published')`
}

const pictures = (ids: Sql): Sql => sql`select 'media' as collection, m.id, jsonb_build_object(
    'alt', m.alt, 'decorative', m.decorative, 'caption', m.caption, 'filename', m.filename, 'shownUntil', m.shown_until,
    'consent', jsonb_build_object('kind', m.consent_kind, 'document', m.consent_document_id, 'expiresOn', m.consent_expires_on)) as data
  from media m where m.id = ${ids}`

function fieldsOf(collection: RelatedPage, side: Side): Sql {
  const {
    columns,
    groups = {},
    lists = {},
    choices = {},
    texts = [],
    relations = {},
  }: RelatedFields = RELATED_FIELDS[collection]
  const column = (name: string) => sql`${side.row}.${sql.identifier(side.column + name)}`
  const pairs: [string, Sql][] = [
    ['_status', column('_status')],
    ['deletedAt', column('deleted_at')],
    ['publication.validUntil', column('publication_valid_until')],
    ['publication.withheldAt', column('publication_withheld_at')],
    ...Object.entries(columns).map(([name, of]): [string, Sql] => [name, column(of)]),
    ...Object.entries(groups).map(([name, group]): [string, Sql] => [
      name,
      objectOf(Object.entries(group).map(([inner, of]) => [inner, column(of)])),
    ]),
    ...Object.entries(lists).map(([name, list]): [string, Sql] => [name, rowsOf(list, side)]),
    ...Object.entries(choices).map(([name, of]): [string, Sql] => [
      name,
      valuesOf(side, side.part + of, sql`x.value`, null),
    ]),
    ...texts.map((name): [string, Sql] => [name, valuesOf(side, `${side.table}_texts`, sql`x.text`, name)]),
    ...Object.entries(relations).map(([name, of]): [string, Sql] => [
      name,
      valuesOf(side, `${side.table}_rels`, sql`x.${sql.identifier(of)}`, name),
    ]),
  ]
  return objectOf(pairs)
}

const objectOf = (pairs: readonly [string, Sql][]): Sql =>
  sql`jsonb_build_object(${sql.join(
    pairs.map(([name, value]) => sql`${name}::text, ${value}`),
    sql`, `,
  )})`

function rowsOf({ table, columns }: NonNullable<RelatedFields['lists']>[string], side: Side): Sql {
  const row = objectOf(Object.entries(columns).map(([name, of]) => [name, sql`x.${sql.identifier(of)}`]))
  return sql`(select coalesce(jsonb_agg(${row} order by x._order), '[]') from ${sql.identifier(side.part + table)} x
    where x._parent_id = ${side.row}.id)`
}

function valuesOf(side: Side, table: string, value: Sql, path: string | null): Sql {
  const atPath = path === null ? sql`true` : sql`x.path = ${side.path + path}`
  return sql`(select coalesce(jsonb_agg(${value} order by x."order"), '[]') from ${sql.identifier(table)} x
    where x.parent_id = ${side.row}.id and ${atPath} and ${value} is not null)`
}
