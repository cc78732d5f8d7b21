import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '../../../src/platform/database/transaction.ts'
import { inventArticle } from '../invented-article.ts'

/** What articles belong to, and what they cite. */
const CLINICS = 30
const PEOPLE = 60
const CONDITIONS = 80
const WORKS = 500
const TEXTS = 40
const WORDS = 700

/**
 * Makes up live articles by SQL, of about 700 words each, with three conditions, one or two authors, four works that they cite and three
 * claims that rest on these; the guards of the database are set aside meanwhile. Called again it adds to what is there.
 */
export async function inventPages(req: PayloadRequest, { from, to }: { from: number; to: number }): Promise<void> {
  const run = (statement: ReturnType<typeof sql>) => executeIn(req, statement)
  await run(sql`set local session_replication_role = replica`)
  if (from === 0) await inventSurroundings(req)
  const works = (await run(sql`select id from citations order by title limit ${TEXTS * 4}`)).rows.map(({ id }) =>
    String(id),
  )
  const bodies = Array.from({ length: TEXTS }, (_, n) => JSON.stringify(bodyOf(n, works.slice(n * 4, n * 4 + 4))))
  const n = sql`generate_series(${from + 1}::int, ${to}::int) n`
  const nth = (table: string, seed: ReturnType<typeof sql>, of: number) =>
    sql`(select array_agg(id order by slug) from ${sql.identifier(table)})[1 + (${seed}) % ${of}::int]`
  for (const statement of [
    sql`create temp table bodies on commit drop as select place::int, body from unnest(${sql.param(bodies)}::jsonb[]) with ordinality as b(body, place)`,
    sql`insert into articles (title, slug, excerpt, body, clinic_id, _status, publication_live_hash, publication_valid_until, publication_decision,
        publication_published_at, publication_first_published_at, last_reviewed_at, created_at)
      select 'Invented article ' || n, 'article-' || n, 'What article ' || n || ' is about, in a sentence or two for lists.', b.body,
        ${nth('clinics', sql`n`, CLINICS)}, 'published', encode(sha256(('page ' || n)::bytea), 'hex'),
        now() + interval '200 days', n, now(), now(), now(), now() - n * interval '1 second'
      from ${n} join bodies b on b.place = 1 + n % ${TEXTS}::int`,
    sql`create temp table made on commit drop as select id, substring(slug from '[0-9]+$')::int as n, publication_live_hash as hash, clinic_id,
        publication_valid_until as until, updated_at from articles where substring(slug from '[0-9]+$')::int > ${from}`,
    ...['conditions', 'people', 'citations'].map((table) => relationsTo(table)),
    sql`insert into live_pages (collection, id, slug, clinic, hash, valid_until, as_of)
      select 'articles', id, 'article-' || n, clinic_id, hash, until, updated_at from made`,
    sql`insert into claim_uses (collection, page, clinic, side, content_hash, text_key, type, text, path, start, "end", "order", needs_verdict)
      select 'articles', m.id::text, m.clinic_id::text, 'live', c.content_hash, c.text_key, 'efficacy', c.text, 'body.root.children.' || k, 0, 10, k, true
      from made m cross join generate_series(0, 2) k
      join (select *, row_number() over (order by content_hash) as r from claims) c on c.r = 1 + (m.n * 3 + k) % ${WORKS}::int`,
    sql`set local session_replication_role = origin`,
  ])
    await run(statement)
}

/** Three conditions, one or two authors, the four works that the text cites. */
function relationsTo(table: string): ReturnType<typeof sql> {
  const [path, each, place] = {
    conditions: ['conditions', 'generate_series(0, 2)', `(m.n * 7 + k * 11) % ${CONDITIONS}`],
    people: ['authors', 'generate_series(0, m.n % 2)', `(m.n * 5 + k * 13) % ${PEOPLE}`],
    citations: ['citations', 'generate_series(0, 3)', `((m.n % ${TEXTS}) * 4 + k)`],
  }[table]!
  const order = table === 'citations' ? 'title' : 'slug'
  return sql.raw(`insert into articles_rels ("order", parent_id, path, ${table}_id)
    select k + 1, m.id, '${path}', t.id from made m cross join lateral ${each} k
    join (select id, row_number() over (order by ${order}) - 1 as r from ${table}) t on t.r = ${place}`)
}

async function inventSurroundings(req: PayloadRequest): Promise<void> {
  const live = sql`'published', now() + interval '1 year'`
  for (const statement of [
    sql`insert into clinics (name, slug, _status, publication_valid_until) select 'Clinic ' || n, 'clinic-' || n, ${live} from generate_series(1, ${CLINICS}::int) n`,
    sql`insert into people (name, role, slug, _status, publication_valid_until) select 'Person ' || n, 'Acupuncturist', 'person-' || n, ${live} from generate_series(1, ${PEOPLE}::int) n`,
    sql`insert into conditions (name, summary, slug, _status, publication_valid_until) select 'Condition ' || n, 'In a sentence.', 'condition-' || n, ${live} from generate_series(1, ${CONDITIONS}::int) n`,
    sql`insert into disclaimers (name, slug, kind, placement, applies_to_everything, _status, publication_valid_until, text)
      values ('Not advice', 'not-advice', 'medical', 'end', true, ${live}, ${JSON.stringify(bodyOf(0, []))}::jsonb)`,
    sql`insert into citations (type, title, container_title, formatted_ama, identifiers_doi, standing_status, verification_state)
      select 'article-journal', 'Invented work ' || lpad(n::text, 4, '0'), 'Journal of Invented Works',
        'Author A, Author B. Invented work ' || n || '. J Invent Works. 2020;1(2):3-4.', '10.5555/invented.' || n, 'current', 'verified'
      from generate_series(1, ${WORKS}::int) n`,
    sql`insert into claims (text, text_key, content_hash, type, strength, verdict, valid_until, shown_until)
      select 'Acupuncture eased pain in invented trial ' || n, 'key ' || n, encode(sha256(('claim ' || n)::bytea), 'hex'), 'efficacy', 'low', 'supported',
        now() + interval '300 days', now() + interval '200 days' from generate_series(1, ${WORKS}::int) n`,
    sql`insert into claims_evidence (_order, _parent_id, id, citation_id)
      select 1, c.id, md5(c.id::text), w.id from (select id, row_number() over (order by content_hash) as r from claims) c
      join (select id, row_number() over (order by title) as r from citations) w on w.r = c.r`,
  ])
    await executeIn(req, statement)
}

/** A text as the editor stores it, citing each of the works once. */
function bodyOf(seed: number, works: readonly string[]) {
  const paragraphs = inventArticle(WORDS, seed + 1).split('\n\n')
  const common = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const words = (text: string) => ({ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
  const children = paragraphs.map((text, n) => ({
    ...common,
    type: n % 4 === 3 ? 'heading' : 'paragraph',
    ...(n % 4 === 3 ? { tag: 'h2' } : { textFormat: 0, textStyle: '' }),
    children: [
      words(n % 4 === 3 ? text.slice(0, 60) : text),
      ...(n < works.length && n % 4 !== 3
        ? [
            {
              type: 'inlineBlock',
              version: 1,
              fields: { id: `65f0c0ffee${String(n).padStart(14, '0')}`, blockType: 'cite', citation: works[n] },
            },
          ]
        : []),
    ],
  }))
  return { root: { ...common, type: 'root', children } }
}
