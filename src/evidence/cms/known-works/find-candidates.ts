import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { CslType, Work } from '../../csl.ts'
import { IDENTIFIER_NAMES, type IdentifierName } from '../../identifiers/index.ts'
import type { Comparable } from '../../same-work/same-work.ts'
import { cochraneReview, identifiersOf } from '../../same-work/identifiers-of.ts'
import { workKeys } from '../../same-work/work-keys.ts'

/** A record that may be the same work as another, with as much of it as the comparison reads. */
export type Candidate = { id: string; work: Comparable }

/** A preprint may be so many years older than its article; of other works one year is enough. */
const YEARS = 3

const column = (name: IdentifierName) => sql.identifier(`identifiers_${name === 'cochraneId' ? 'cochrane_id' : name}`)
const texts = (values: (string | null | undefined)[]) =>
  sql`${sql.param([...new Set(values.filter((value) => typeof value === 'string' && value !== ''))])}::text[]`

/**
 * The records that may be one of these works: they share an identifier, the number of a Cochrane review, the folded title, or the first author and about the
 * year. One statement, however many works are asked for; records that were merged into another are left out.
 */
export async function findCandidates(req: PayloadRequest, works: readonly Work[]): Promise<Candidate[]> {
  const keys = works.map(workKeys)
  const byIdentifier = IDENTIFIER_NAMES.map(
    (name) =>
      sql`select id from citations where ${column(name)} = any(${texts(works.map((work) => work.identifiers?.[name]))})`,
  )
  const reviews = works.flatMap((work) => identifiersOf(work).cochraneId ?? []).map(cochraneReview)
  const dated = works.flatMap((work, index) => {
    const [author, year] = [keys[index]!.authorKey, work.issued?.year]
    return author !== null && Number.isInteger(year) ? [{ author, year: year! }] : []
  })
  const { rows } = await executeIn(
    req,
    sql`select id, type, title, author_key, issued_year, volume, page, number, edition,
        ${sql.join(IDENTIFIER_NAMES.map(column), sql`, `)}
      from citations where merged_into_id is null and id in (
        ${sql.join(byIdentifier, sql` union `)}
        ${reviews.length > 0 ? versionsOf(reviews) : sql``}
        union select id from citations where title_key = any(${texts(keys.map(({ titleKey }) => titleKey))})
        union select c.id from citations c
          join unnest(${sql.param(dated.map(({ author }) => author))}::text[], ${sql.param(dated.map(({ year }) => year))}::int[]) as asked (author, year)
          on c.author_key = asked.author and c.issued_year between asked.year - ${YEARS}::int and asked.year + ${YEARS}::int
      )`,
  )
  return rows.map(candidateOf)
}

/** A version of a Cochrane review has a number of its own, and may have another title and be years younger. */
function versionsOf(reviews: string[]) {
  const [ids, dois] = [reviews.map((id) => `${id}%`), reviews.map((id) => `10.1002/14651858.${id.toLowerCase()}%`)]
  return sql`union select id from citations
    where identifiers_cochrane_id like any(${texts(ids)}) or identifiers_doi like any(${texts(dois)})`
}

function candidateOf(row: Record<string, unknown>): Candidate {
  const said = (name: string) => (row[name] ?? null) as string | null
  return {
    id: String(row.id),
    work: {
      type: row.type as CslType,
      title: said('title') ?? '',
      author: row.author_key === null ? [] : [{ literal: String(row.author_key) }],
      issued: { year: row.issued_year === null ? null : Number(row.issued_year) },
      volume: said('volume'),
      page: said('page'),
      number: said('number'),
      edition: said('edition'),
      identifiers: Object.fromEntries(
        IDENTIFIER_NAMES.map((name) => [name, said(`identifiers_${name === 'cochraneId' ? 'cochrane_id' : name}`)]),
      ),
    },
  }
}
