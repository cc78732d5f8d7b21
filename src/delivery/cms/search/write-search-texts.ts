import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { surfaceOf } from '#checks/index.ts'
import { wordSchema } from '#checks/cms/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { SEARCH_TEXT_VERSION, searchTextOf } from '../../search/search-text.ts'

type Doc = Readonly<Record<string, unknown>> & { id: string }

/** Reads pages of a collection as a stranger may, and writes down what of them can be searched; forgets those that are not there. */
export async function writeSearchTexts(req: PayloadRequest, collection: string, ids: readonly string[]): Promise<void> {
  const pages = (await asStranger(req, collection, ids)) as Doc[]
  const works = await titlesOf(
    req,
    pages.flatMap(({ citations }) => citedBy(citations)),
  )
  const schema = wordSchema(req.payload.collections[collection as 'articles'].config)
  const rows = pages.map((data) => rowOf(collection, data, schema, works))
  const found = new Set(pages.map(({ id }) => id))
  await forgetSearchTexts(
    req,
    collection,
    ids.filter((id) => !found.has(id)),
  )
  if (rows.length > 0) await write(req, rows)
}

/** Forgets pages of a collection. */
export async function forgetSearchTexts(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await executeIn(
      req,
      sql`delete from search_texts where collection = ${collection} and id = any(${sql.param([...ids])}::uuid[])`,
    )
}

/** Whoever asks for the round, what is written down is for everybody. */
async function asStranger(req: PayloadRequest, collection: string, ids: readonly string[]): Promise<unknown[]> {
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
    user: null,
  })
  return docs
}

const citedBy = (citations: unknown): string[] =>
  Array.isArray(citations) ? citations.flatMap((each: unknown) => idOf(each) ?? []) : []

async function titlesOf(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await executeIn(
    req,
    sql`select c.id, coalesce(m.title, c.title) as title from citations c left join citations m on m.id = c.merged_into_id
      where c.id = any(${sql.param([...new Set(ids)])}::uuid[])`,
  )
  return new Map(rows.map(({ id, title }) => [String(id), String(title)]))
}

type Schema = ReturnType<typeof wordSchema>

function rowOf(collection: string, data: Doc, schema: Schema, works: ReadonlyMap<string, string>) {
  const { liveHash } = (data.publication ?? {}) as { liveHash?: string }
  const { nameWords, weighed, ...text } = searchTextOf({
    data,
    passages: surfaceOf(data, schema, { pictures: new Map() }),
    works: citedBy(data.citations).flatMap((id) => works.get(id) ?? []),
  })
  return {
    collection,
    id: data.id,
    hash: liveHash ?? '',
    as_of: data.updatedAt,
    reviewed_at: data.lastReviewedAt ?? null,
    name_words: nameWords,
    ...text,
    ...weighed,
  }
}

const VECTOR = (weight: 'a' | 'b' | 'c' | 'd') =>
  sql.raw(`setweight(to_tsvector('english', p.${weight}), '${weight.toUpperCase()}')`)

async function write(req: PayloadRequest, rows: readonly object[]): Promise<void> {
  const top = sql`${VECTOR('a')} || ${VECTOR('b')}`
  await executeIn(
    req,
    sql`insert into search_texts as s
        (collection, id, hash, as_of, made, title, lead, body, names, name_words, terms, top, words, reviewed_at)
      select p.collection, p.id, p.hash, p.as_of, ${SEARCH_TEXT_VERSION}, p.title, p.lead, p.body, p.names, p.name_words, p.terms,
        ${top}, ${top} || ${VECTOR('c')} || ${VECTOR('d')}, p.reviewed_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (collection text, id uuid, hash text, as_of timestamptz,
        title text, lead text, body text, names text[], name_words text[], terms text[], a text, b text, c text, d text,
        reviewed_at timestamptz)
      on conflict (collection, id) do update set hash = excluded.hash, as_of = excluded.as_of, made = excluded.made,
        title = excluded.title, lead = excluded.lead, body = excluded.body, names = excluded.names,
        name_words = excluded.name_words, terms = excluded.terms, top = excluded.top, words = excluded.words,
        reviewed_at = excluded.reviewed_at`,
  )
}
