import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const FAMILIES = `Lee Kim Wang Müller Berg Haas Reed Marsh Tide Dune Stone Brook Field Hill Lake Moor Shaw Wood Vale Frost
  Hale Lund Nash Pike Quinn Rowe Stark Thorne Usher Voss Wren Yates Zell Abel Blom Chase Drake Elm Finch Grove`
const WHERE = 'low back|neck|knee|shoulder|hip|head|jaw|wrist|ankle|upper back|elbow|foot'
const WHAT = 'Needling|Cupping|Moxibustion|Warm packs|Massage|Stretching|Light|Walking|Yoga|Taping|Traction|Rest'
const HOW = 'a systematic review|a randomised trial|a pilot trial|an overview of reviews|a cohort study|a survey'
const WHOM = 'adults|older people|nurses|athletes|pregnant women|office workers|farmers|children'
const JOURNALS = 'Journal of Invented Care|Annals of Made Up Medicine|Tidal Medicine|Archives of Nothing in Particular'

/** Words are dealt by a multiplication that mixes well (Knuth, TAOCP 6.4), so that every pair of them occurs. */
const one = (words: string, step: number) => {
  const list = words.split(/[|]|\s{2,}/).flatMap((part) => (words.includes('|') ? [part] : part.split(/\s+/)))
  return sql`(${sql.param(list)}::text[])[1 + ((n * 2654435761 * ${step}::bigint) % 4294967296 >> 8) % ${list.length}::int]`
}

/** A statement may take twenty seconds. */
const BATCH = 5000

/** The index of the words of a citation. */
export const INDEX = 'citations_search_key_trigrams'

/** Fills the table with so many invented works, straight into the database: the same ones each time, with the keys of a save. */
export async function inventCitations(payload: Payload, count: number): Promise<void> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const remake = await withoutIndex(drizzle)
  for (let first = 1; first <= count; first += BATCH)
    await drizzle.execute(sql`
    with invented as (
      select n, gen_random_uuid() as id, 1990 + ((n * 2654435761 * 19) % 4294967296 >> 9) % 36 as year, ${one(FAMILIES, 7)} as family, ${one(JOURNALS, 3)} as journal,
        ${one(WHAT, 5)} || ' for ' || ${one(WHERE, 11)} || ' pain in ' || ${one(WHOM, 13)} || ': ' || ${one(HOW, 17)} || ', number ' || n as title
      from generate_series(${first}::bigint, ${Math.min(count, first + BATCH - 1)}::bigint) as n
    ), works as (
      insert into citations (id, type, title, issued_year, container_title, identifiers_doi, search_key, title_key, author_key)
      select id, 'article-journal', title, year, journal, '10.5555/invented.' || n,
        lower(concat_ws(' ', translate(title, ':,', ''), translate(family, 'ü', 'u'), journal, year, '10 5555 invented', n, title, family, '10.5555/invented.' || n)),
        lower(translate(title, ':,', '')), lower(translate(family, 'ü', 'u'))
      from invented
    )
    insert into citations_author (_order, _parent_id, id, family) select 1, id, id::text, family from invented`)
  await drizzle.execute(remake)
  await drizzle.execute(sql`analyze citations`)
}

/** An index is made at once much sooner than entry by entry. Gives the statement that makes it as it was. */
async function withoutIndex(drizzle: PostgresAdapter['drizzle']): Promise<string> {
  const { rows } = await drizzle.execute(sql`select indexdef from pg_indexes where indexname = ${INDEX}`)
  await drizzle.execute(`drop index ${INDEX}`)
  return String(rows[0]!.indexdef)
}
