import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { SearchRequest } from '../../search/read-search-request.ts'
import type { Understood } from '../../search/understand.ts'

export type FoundPage = {
  collection: string
  id: string
  slug: string | null
  clinic: string | null
  clinicSlug: string | null
  title: string
  lead: string
  body: string
  score: number
  lastReviewedAt: string | null
}

export type FoundPages = {
  pages: FoundPage[]
  total: number
  /** The words that were looked for, in every form in which they stand on pages; without those that every text has. */
  words: ReadonlySet<string>
  nameWords: ReadonlySet<string>
  /** Up to which change the texts are known, and the last there is. */
  seq: number
  head: number
}

/** So many pages are found; those of the very name, and those with the words in title or headings, for certain. */
const FOUND = 1_000
/** So many of these are weighed by all their words: more of them say little about where the words stand. */
const WEIGHED = 200
const WEIGHTS = sql.raw(`'{0.05, 0.2, 0.6, 1}'`)
/** So many characters of a page are gone through for the words. */
const SHOWN_OF = 20_000

/** Finds live pages, the best first, in one statement. */
export async function findPages(
  req: PayloadRequest,
  { nameWords, names, query, words }: Understood,
  { clinic, collections, limit }: Pick<SearchRequest, 'clinic' | 'collections' | 'limit'>,
): Promise<FoundPages> {
  const readable = sql`search_texts s
    join live_pages l on l.collection = s.collection and l.id = s.id and l.hash = s.hash and l.valid_until > now()`
  const isNamed = sql`s.names && ${sql.param(names)}::text[]`
  const among = sql`s.collection = any(${sql.param([...collections])}::text[]) and ${ofClinic(clinic)}`
  const { rows } = await executeIn(
    req,
    sql`with asked as materialized (select to_tsquery('english', ${query}) as query),
      found as (
        (select s.collection, s.id, 2 as first from asked, ${readable} where ${isNamed} and (s.words @@ asked.query) is true and ${among} limit ${WEIGHED})
        union all
        (select s.collection, s.id, ts_rank(${WEIGHTS}, s.top, asked.query, 1) from asked, ${readable}
          where s.top @@ asked.query and ${among} limit ${FOUND / 2})
        union all
        (select s.collection, s.id, 0 from asked, ${readable} where s.words @@ asked.query and ${among} limit ${FOUND})),
      weighed as (
        select collection, id, count(*) over () as total from found group by collection, id order by max(first) desc, id limit ${WEIGHED}),
      best as (
        select s.collection, s.id, w.total,
          ts_rank(${WEIGHTS}, s.words, asked.query, 1) + case when ${isNamed} then 1 else 0 end as score
        from asked, weighed w join search_texts s on s.collection = w.collection and s.id = w.id
        order by score desc, s.title, s.id limit ${limit})
      select (select seq from search_state) as seq, (select coalesce(max(seq), 0) from changes) as head,
        ${formsOf(words)} as words, ${formsOf(nameWords)} as name_words,
        (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from (
          select b.collection, b.id, b.score, b.total, l.slug, l.clinic, c.slug as clinic_slug, s.title, s.lead,
            left(s.body, ${SHOWN_OF}) as body, s.reviewed_at
          from best b join search_texts s on s.collection = b.collection and s.id = b.id
            join live_pages l on l.collection = b.collection and l.id = b.id
            left join live_pages c on c.collection = 'clinics' and c.id = l.clinic and c.valid_until > now()
          order by b.score desc, s.title, b.id) p) as pages`,
  )
  const found = rows[0] as { pages: Row[]; words: string[]; name_words: string[]; seq: unknown; head: unknown }
  return {
    pages: found.pages.map(pageOf),
    total: Math.min(found.pages[0]?.total ?? 0, FOUND),
    words: new Set(found.words),
    nameWords: new Set(found.name_words),
    seq: Number(found.seq),
    head: Number(found.head),
  }
}

const formsOf = (words: readonly string[]) => sql`(select coalesce(jsonb_agg(word), '[]') from search_words
  where stem = any(tsvector_to_array(to_tsvector('english', ${words.join(' ')}))))`

/** Of a clinic, or of none: what all clinics share belongs to each. */
function ofClinic(clinic: SearchRequest['clinic']) {
  if (clinic === null) return sql`true`
  if ('id' in clinic) return sql`(l.clinic is null or l.clinic = ${clinic.id}::uuid)`
  return sql`(l.clinic is null or l.clinic = (select id from live_pages where collection = 'clinics' and slug = ${clinic.slug}
    and valid_until > now()))`
}

type Row = Omit<FoundPage, 'clinicSlug' | 'lastReviewedAt'> & {
  clinic_slug: string | null
  reviewed_at: string | null
  total: number
}

const pageOf = ({ clinic_slug: clinicSlug, reviewed_at: at, score, total: _total, ...page }: Row): FoundPage => ({
  ...page,
  clinicSlug,
  score: Math.round(score * 1_000_000) / 1_000_000,
  lastReviewedAt: at === null ? null : new Date(at).toISOString(),
})
