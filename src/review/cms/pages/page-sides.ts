import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { momentOf } from './moment-of.ts'
import { pageColumns } from './page-columns.ts'
import { pageSlugs } from './page-slugs.ts'

/** One side of a page: what the public sees of it, or a draft that is not public. */
export type PageSide = {
  collection: string
  id: string
  side: 'live' | 'draft'
  title: string
  slug: string | null
  inTrash: boolean
  /** Until when what is live may be read, and since when not; null for a draft. */
  validUntil: string | null
  withheldAt: string | null
  clinic: { id: string; name: string; isLive: boolean } | null
}

type Condition = ReturnType<typeof sql>

/** What is asked of a page of this collection, of its live row `p` and of the version `v` that is its latest draft. */
export type Asked = (collection: string) => { live: Condition; draft: Condition }

function sidesOf(req: PayloadRequest, page: string, asked: Asked) {
  const [p, v] = [pageColumns(req, page, 'p'), pageColumns(req, page, 'v')]
  const { live, draft } = asked(page)
  return sql`
    select ${page} as collection, p.id, 'live' as side, ${p.title} as title, ${p.slug} as slug, ${p.clinic} as clinic_id,
      false as in_trash, p.publication_valid_until as valid_until, p.publication_withheld_at as withheld_at
    from ${sql.identifier(page)} p where p._status = 'published' and ${live}
    union all
    select ${page}, v.parent_id, 'draft', ${v.title}, ${v.slug}, ${v.clinic}, ${v.deletedAt} is not null, null, null
    from ${sql.identifier(`_${page}_v`)} v where v.latest and v.version__status is distinct from 'published' and ${draft}`
}

/**
 * The sides of pages of which something is so, whoever may read them; live ones first, then by title. One statement, however many they
 * are.
 */
export async function pageSides(req: PayloadRequest, asked: Asked): Promise<PageSide[]> {
  const sides = sql.join(
    pageSlugs(req.payload.config).map((page) => sidesOf(req, page, asked)),
    sql` union all `,
  )
  const { rows } = await executeIn(
    req,
    sql`select u.*, c.name as clinic_name, c._status = 'published' as clinic_is_live
      from (${sides}) u left join clinics c on c.id = u.clinic_id order by u.side desc, u.title, u.id`,
  )
  return rows.map(sideOf)
}

function sideOf(row: Record<string, unknown>): PageSide {
  return {
    collection: String(row.collection),
    id: String(row.id),
    side: row.side as PageSide['side'],
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
          },
  }
}
