import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { CarryingPage } from '../../disclaimers/required-disclaimers.ts'
import { pageColumns } from '../pages/page-columns.ts'

type Sql = ReturnType<typeof sql>
export type Side = 'live' | 'draft'

/** A side of a page, with what decides which disclaimers it carries; of no clinic, its places are those of all. */
export type Carrier = CarryingPage & { id: string; side: Side; hasClinic: boolean }

/** What of which collections is asked for, by the ids of pages; `null` for all of them. */
export type AskedCarriers = readonly { collection: string; side: Side; ids: readonly string[] | null }[]

/** In one statement, however many pages. */
export async function carryingPages(req: PayloadRequest, asked: AskedCarriers): Promise<Carrier[]> {
  if (asked.length === 0) return []
  const { rows } = await executeIn(
    req,
    sql.join(
      asked.map((each) => selectOf(req, each)),
      sql` union all `,
    ),
  )
  return rows.map(({ collection, facts, id, side }) => ({ collection, id, side, ...(facts as object) }) as Carrier)
}

function selectOf(req: PayloadRequest, { collection, ids, side }: AskedCarriers[number]): Sql {
  const isLive = side === 'live'
  const own = isLive ? sql`p.id` : sql`v.parent_id`
  const { clinic } = pageColumns(req, collection, isLive ? 'p' : 'v')
  const from = isLive
    ? sql`${sql.identifier(collection)} p where p._status = 'published' and p.deleted_at is null`
    : sql`${sql.identifier(`_${collection}_v`)} v where v.latest and v.parent_id is not null`
  const related = (name: 'conditions' | 'modalities' | 'disclaimers') => relationOf(req, collection, side, name)
  const itself = (kind: string) => (collection === kind ? sql`jsonb_build_array(${own})` : null)
  const isOwnDraft = collection === 'clinics' && !isLive
  return sql`select ${collection}::text as collection, ${own}::text as id, ${side}::text as side, jsonb_build_object(
      'hasClinic', ${clinic} is not null,
      'conditions', ${itself('conditions') ?? related('conditions')},
      'modalities', ${itself('modalities') ?? related('modalities')},
      'chosen', ${related('disclaimers')},
      'inTexts', ${inTexts(req, collection, side)},
      'claimTypes', (select coalesce(jsonb_agg(distinct u.type), '[]') from claim_uses u
        where u.collection = ${collection} and u.page = ${own}::text and u.side = ${side}),
      'jurisdictions', ${ofClinic(clinic, isOwnDraft, sql`j.value::text`, 'clinics_jurisdictions', '_clinics_v_version_jurisdictions')},
      'clinicDefaults', ${ofClinic(clinic, isOwnDraft, sql`j.disclaimers_id::text`, 'clinics_rels', '_clinics_v_rels')}) as facts
    from ${from} and ${ids === null ? sql`true` : sql`${own} = any(${sql.param([...ids])}::uuid[])`}`
}

const fieldsOf = (req: PayloadRequest, collection: string) =>
  req.payload.collections[collection as 'articles']!.config.flattenedFields

function relationOf(req: PayloadRequest, collection: string, side: Side, name: string): Sql {
  const has = fieldsOf(req, collection).some((field) => field.name === name && 'hasMany' in field && field.hasMany)
  if (!has) return sql`'[]'::jsonb`
  const [table, parent, path] =
    side === 'live' ? [`${collection}_rels`, sql`p.id`, name] : [`_${collection}_v_rels`, sql`v.id`, `version.${name}`]
  const column = sql`x.${sql.identifier(`${name}_id`)}`
  return sql`(select coalesce(jsonb_agg(${column} order by x."order"), '[]') from ${sql.identifier(table)} x
    where x.parent_id = ${parent} and x.path = ${path} and ${column} is not null)`
}

/** Only where a block shows it: a link to a disclaimer shows nothing of it. */
const SHOWN = '$.**.fields ? (@.blockType == "disclaimer").disclaimer'

function inTexts(req: PayloadRequest, collection: string, side: Side): Sql {
  const texts = fieldsOf(req, collection).flatMap(({ name, type }) => {
    if (type !== 'richText') return []
    const column = side === 'live' ? sql`p.${sql.identifier(name)}` : sql`v.${sql.identifier(`version_${name}`)}`
    return [sql`coalesce(jsonb_path_query_array(${column}, ${SHOWN}::jsonpath), '[]')`]
  })
  return texts.length === 0 ? sql`'[]'::jsonb` : sql.join(texts, sql` || `)
}

/** As the clinic is live, or as its latest draft has it if it never was; of a clinic's own draft, as that has it. */
function ofClinic(clinic: Sql, isOwnDraft: boolean, value: Sql, live: string, draft: string): Sql {
  const lists = sql`
    select ${value} as value, j."order" from ${sql.identifier(live)} j join clinics c on c.id = j.parent_id
      where c.id = ${clinic} and c._status = 'published' and ${!isOwnDraft}
    union all
    select ${value}, j."order" from ${sql.identifier(draft)} j join _clinics_v d on d.id = j.parent_id
      where d.parent_id = ${clinic} and d.latest and (${isOwnDraft} or not exists (
        select from clinics c where c.id = ${clinic} and c._status = 'published'))`
  return sql`(select coalesce(jsonb_agg(l.value order by l."order"), '[]') from (${lists}) l where l.value is not null)`
}
