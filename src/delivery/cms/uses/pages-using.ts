import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageSlugs } from '#review/cms/index.ts'

/** One side of a page that uses a record: what the public sees of it, or a draft that is not public. */
export type PageUse = {
  collection: string
  id: string
  side: 'live' | 'draft'
  title: string
  slug: string | null
  inTrash: boolean
  /** Until when what is live may be read, and since when not; null for a draft. */
  validUntil: string | null
  withheldAt: string | null
  clinic: { id: string; name: string; isLive: boolean; onEvidenceFall: 'flag' | 'withhold' } | null
}

/** What pages may use, and the computed relation that tells of it. */
const USES = { citations: 'citations', media: 'pictures' } as const
export type Used = keyof typeof USES

const listed = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

/** The columns in which a page collection keeps its title and its clinic; the clinic of a clinic is itself. */
function columnsOf(req: PayloadRequest, page: string, table: 'p' | 'v') {
  const { admin, flattenedFields } = req.payload.collections[page as 'articles']!.config
  const column = (name: string) =>
    sql`${sql.identifier(table)}.${sql.identifier(table === 'v' ? `version_${name}` : name)}`
  const hasClinic = flattenedFields.some(({ name }) => name === 'clinic')
  const own = table === 'v' ? sql`v.parent_id` : sql`p.id`
  return {
    title: column(admin.useAsTitle ?? 'id'),
    slug: column('slug'),
    clinic: page === 'clinics' ? own : hasClinic ? column('clinic_id') : sql`null::uuid`,
    deletedAt: column('deleted_at'),
  }
}

function usesBy(req: PayloadRequest, page: string, used: Used, ids: readonly string[]) {
  const named = sql`r.${sql.identifier(`${used}_id`)} in (${listed(ids)})`
  const [p, v] = [columnsOf(req, page, 'p'), columnsOf(req, page, 'v')]
  return sql`
    select ${page} as collection, p.id, 'live' as side, ${p.title} as title, ${p.slug} as slug, ${p.clinic} as clinic_id,
      false as in_trash, p.publication_valid_until as valid_until, p.publication_withheld_at as withheld_at
    from ${sql.identifier(page)} p where p._status = 'published' and exists (
      select from ${sql.identifier(`${page}_rels`)} r where r.parent_id = p.id and r.path = ${USES[used]} and ${named})
    union all
    select ${page}, v.parent_id, 'draft', ${v.title}, ${v.slug}, ${v.clinic}, ${v.deletedAt} is not null, null, null
    from ${sql.identifier(`_${page}_v`)} v where v.latest and v.version__status is distinct from 'published' and exists (
      select from ${sql.identifier(`_${page}_v_rels`)} r
      where r.parent_id = v.id and r.path = ${`version.${USES[used]}`} and ${named})`
}

/**
 * The pages that use any of these records, live or in their latest draft, whoever may read them; live ones first, then by title.
 * One statement, however many they are.
 */
export async function pagesUsing(req: PayloadRequest, used: Used, ids: readonly string[]): Promise<PageUse[]> {
  if (ids.length === 0) return []
  const uses = sql.join(
    pageSlugs(req.payload.config).map((page) => usesBy(req, page, used, ids)),
    sql` union all `,
  )
  const { rows } = await executeIn(
    req,
    sql`select u.*, c.name as clinic_name, c._status = 'published' as clinic_is_live, c.on_evidence_fall
      from (${uses}) u left join clinics c on c.id = u.clinic_id order by u.side desc, u.title, u.id`,
  )
  return rows.map(useOf)
}

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

function useOf(row: Record<string, unknown>): PageUse {
  return {
    collection: String(row.collection),
    id: String(row.id),
    side: row.side as PageUse['side'],
    title: (row.title as string | null) ?? '',
    slug: row.slug as string | null,
    inTrash: row.in_trash === true,
    validUntil: momentOf(row.valid_until),
    withheldAt: momentOf(row.withheld_at),
    clinic:
      row.clinic_id === null
        ? null
        : {
            id: String(row.clinic_id),
            name: (row.clinic_name as string | null) ?? '',
            isLive: row.clinic_is_live === true,
            onEvidenceFall: row.on_evidence_fall === 'withhold' ? 'withhold' : 'flag',
          },
  }
}
