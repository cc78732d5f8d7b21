import { sql } from '@payloadcms/db-postgres'
import type { FieldHook, PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { batched } from '#platform/cms/batched.ts'
import { claimsAt, claimsInSql, type PageClaim, type StoredClaim } from './claims-of-page.ts'
import { sideShown } from './side-shown.ts'

const keyOf = (collection: string, page: unknown, side: 'draft' | 'live') => `${collection}/${String(page)}/${side}`

/** The claims that a page makes, in reading order: of what is live as it is live, of a draft as it is written. */
export const readClaims: FieldHook = ({ collection, draft, originalDoc, req }) => {
  const page: unknown = originalDoc?.id
  if (!collection || page === undefined) return []
  return shownClaims(req, collection.slug, String(page), sideShown(req, collection.slug, String(page), draft === true))
}

/** The same for a page by its address; those of many pages that are asked for at once are read in one statement. */
export const shownClaims = (
  req: PayloadRequest,
  collection: string,
  page: string,
  side: 'draft' | 'live',
): Promise<PageClaim[]> => batched(req, 'claims', keyOf(collection, page, side), claimsOfPages)

/** In one statement, however many pages. */
async function claimsOfPages(req: PayloadRequest, keys: readonly string[]): Promise<PageClaim[][]> {
  const part = (place: number) => `split_part(k.key, '/', ${place})`
  const claims = claimsInSql({ collection: part(1), page: part(2), side: part(3) })
  const { rows } = await executeIn(
    req,
    sql`select k.key, ${sql.raw(claims)} as claims from unnest(${sql.param([...keys])}::text[]) as k(key)`,
  )
  const now = new Date().toISOString()
  const byPage = new Map(rows.map(({ claims: stored, key }) => [key, stored as StoredClaim[]]))
  return keys.map((key) => claimsAt(byPage.get(key) ?? [], now))
}
