import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'

/** The computed relation of a page that tells of its uses of a collection. */
const PATH: Record<string, string> = { citations: 'citations', media: 'pictures' }

type Use = { page: string; id: string }

/** The pages whose live content or latest draft uses a record. */
async function usesOf(req: PayloadRequest, pages: string[], collection: string, id: string): Promise<Use[]> {
  const column = sql.identifier(`${collection}_id`)
  const path = PATH[collection]
  const inPage = (page: string) => sql`
    select ${page} as page, r.parent_id as id from ${sql.identifier(`${page}_rels`)} r
    join ${sql.identifier(page)} p on p.id = r.parent_id and p._status = 'published'
    where r.path = ${path} and r.${column} = ${id}
    union
    select ${page}, v.parent_id from ${sql.identifier(`_${page}_v_rels`)} r
    join ${sql.identifier(`_${page}_v`)} v on v.id = r.parent_id and v.latest
    where r.path = ${`version.${path}`} and r.${column} = ${id}`
  const { rows } = await executeIn(req, sql.join(pages.map(inPage), sql` union `))
  return rows as Use[]
}

/** Refuses to delete what a page cites or shows, live or in its latest draft, and lists those pages. */
export const refuseWhileUsed =
  (pages: string[]): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const uses = await usesOf(req, pages, collection.slug, String(id))
    if (uses.length === 0) return
    const list = uses.map((use) => `${use.page}/${use.id}`)
    throw new Problem(
      'record/in-use',
      `It is used by ${uses.length === 1 ? 'one page' : `${uses.length} pages`} and cannot be deleted. Take it out of them first: ${list.slice(0, 5).join(', ')}${list.length > 5 ? ' …' : ''}.`,
      [],
      { uses },
    )
  }
