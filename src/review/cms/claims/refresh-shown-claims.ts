import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageSlugs } from '../pages/page-slugs.ts'

/** Notes on each of these claims, by hash, until when a page that makes it may be read: so long the claim itself is public. */
export async function refreshShownClaims(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return
  // In one order for everybody, and before the look at who shows them: whoever published meanwhile is seen.
  await executeIn(
    req,
    sql`select id from claims where content_hash = any(${sql.param([...hashes])}::text[]) order by id for no key update`,
  )
  const shown = pageSlugs(req.payload.config).map(
    (slug) => sql`select u.content_hash, p.publication_valid_until as until from claim_uses u
      join ${sql.identifier(slug)} p on p.id = u.page::uuid and p._status = 'published' and p.publication_withheld_at is null
      where u.side = 'live' and u.collection = ${slug} and u.content_hash = any(${sql.param([...hashes])}::text[])`,
  )
  await executeIn(
    req,
    sql`update claims c set shown_until = (
        select max(until) from (${sql.join(shown, sql` union all `)}) s where s.content_hash = c.content_hash)
      where c.content_hash = any(${sql.param([...hashes])}::text[])`,
  )
}

/** The hashes of the claims that a page makes or made, on one side or the other. */
export async function claimsOn(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<string[]> {
  const { rows } = await executeIn(
    req,
    sql`select distinct content_hash from claim_uses where collection = ${collection} and page = ${id}`,
  )
  return rows.map((row) => String(row.content_hash))
}
