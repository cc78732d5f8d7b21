import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageSides } from '../pages/page-sides.ts'
import { readablePages, type ReadablePage } from '../pages/readable-pages.ts'

/** A place where a claim stands. */
export type ClaimPlace = { side: 'live' | 'draft'; path: string; start: number; end: number }

/** The pages that make a claim, live or in their latest draft, as far as the visitor may read them; `hidden` counts the others. */
export function pagesOfClaim(
  req: PayloadRequest,
  contentHash: string,
): Promise<{ pages: ReadablePage[]; hidden: number }> {
  const made = (collection: string, page: ReturnType<typeof sql>, side: 'live' | 'draft') => sql`${page} in (
    select u.page::uuid from claim_uses u where u.content_hash = ${contentHash} and u.side = ${side} and u.collection = ${collection})`
  return pageSides(req, (collection) => ({
    live: made(collection, sql`p.id`, 'live'),
    draft: made(collection, sql`v.parent_id`, 'draft'),
  })).then((sides) => readablePages(req, sides))
}

/** Where on these pages a claim stands, in reading order. */
export async function placesOfClaim(
  req: PayloadRequest,
  contentHash: string,
  pages: readonly ReadablePage[],
): Promise<(page: ReadablePage) => ClaimPlace[]> {
  const { rows } = await executeIn(
    req,
    sql`select collection, page, side, path, start, "end" from claim_uses
      where content_hash = ${contentHash} and page = any(${sql.param(pages.map(({ id }) => id))}::text[]) order by side desc, "order"`,
  )
  const places = new Map<string, ClaimPlace[]>()
  for (const { collection, page, side, path, start, end } of rows) {
    const key = `${String(collection)}/${String(page)}`
    const place = { side: side as ClaimPlace['side'], path: String(path), start: Number(start), end: Number(end) }
    places.set(key, [...(places.get(key) ?? []), place])
  }
  return (page) => (places.get(`${page.collection}/${page.id}`) ?? []).filter(({ side }) => page[side])
}
