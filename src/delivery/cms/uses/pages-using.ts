import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { pageSides, type PageSide } from '#review/cms/index.ts'

/** What pages may use, and the computed relation that tells of it. */
const USES = { citations: 'citations', media: 'pictures' } as const
export type Used = keyof typeof USES

const listed = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

/**
 * The pages that use any of these records, live or in their latest draft, whoever may read them; live ones first, then by title.
 * One statement, however many they are.
 */
export async function pagesUsing(req: PayloadRequest, used: Used, ids: readonly string[]): Promise<PageSide[]> {
  if (ids.length === 0) return []
  const named = sql`r.${sql.identifier(`${used}_id`)} in (${listed(ids)})`
  return pageSides(req, (page) => ({
    live: sql`exists (
      select from ${sql.identifier(`${page}_rels`)} r where r.parent_id = p.id and r.path = ${USES[used]} and ${named})`,
    draft: sql`exists (
      select from ${sql.identifier(`_${page}_v_rels`)} r
      where r.parent_id = v.id and r.path = ${`version.${USES[used]}`} and ${named})`,
  }))
}
