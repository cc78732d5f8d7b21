import { sql } from '@payloadcms/db-postgres'
import type { FieldHook, PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { batched } from '#platform/cms/batched.ts'
import { claimState } from '../../claims/claim-workflow.ts'
import type { Verdict } from '../../claims/verdicts.ts'
import { sideShown } from './side-shown.ts'

type PageClaim = Record<string, unknown>

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
  const { rows } = await executeIn(
    req,
    sql`select k.key, u.text, u.path, u.start, u.end, u.type, c.id, c.verdict,
        c.valid_until, c.fell_at, c.recalled_at,
        (select coalesce(jsonb_agg(jsonb_build_object('citation', e.citation_id, 'quote', e.quote, 'locator', e.locator) order by e._order), '[]')
          from claims_evidence e where e._parent_id = c.id) as citations
      from unnest(${sql.param([...keys])}::text[]) as k(key)
      join claim_uses u on u.collection = split_part(k.key, '/', 1) and u.page = split_part(k.key, '/', 2)
        and u.side::text = split_part(k.key, '/', 3)
      left join claims c on c.content_hash = u.content_hash
      order by u.order`,
  )
  const now = new Date().toISOString()
  const byPage = new Map<unknown, PageClaim[]>()
  for (const row of rows) byPage.set(row.key, [...(byPage.get(row.key) ?? []), shown(row, now)])
  return keys.map((key) => byPage.get(key) ?? [])
}

function shown(row: Record<string, unknown>, now: string): PageClaim {
  const { text, path, start, end, type, verdict, citations } = row
  const stored = {
    verdict: (verdict as Verdict | null) ?? null,
    validUntil: momentOf(row.valid_until),
    fellAt: momentOf(row.fell_at),
    recalledAt: momentOf(row.recalled_at),
  }
  return {
    id: row.id ?? null,
    text,
    path,
    start: Number(start),
    end: Number(end),
    type,
    verdict: stored.verdict,
    state: claimState(stored, now),
    validUntil: stored.validUntil,
    citations: (citations as Record<string, unknown>[]).map((cite, index) => ({ ...cite, id: String(index + 1) })),
  }
}

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
