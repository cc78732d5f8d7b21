import { claimState } from '../../claims/claim-workflow.ts'
import type { Verdict } from '../../claims/verdicts.ts'

export type PageClaim = Record<string, unknown>

/** A claim as `claimsInSql` gives it: what the page says, and what was agreed of it. */
export type StoredClaim = {
  id: string | null
  text: string
  path: string
  start: number
  end: number
  type: string
  verdict: Verdict | null
  validUntil: string | null
  fellAt: string | null
  recalledAt: string | null
  citations: Record<string, unknown>[] | null
}

/**
 * SQL for the claims that a side of a page makes, as a list in JSON, in reading order; `collection`, `page` and `side` are SQL, too, for
 * texts.
 */
export const claimsInSql = ({ collection, page, side }: { collection: string; page: string; side: string }): string =>
  `(select coalesce(json_agg(json_build_object('id', c.id, 'text', u.text, 'path', u.path, 'start', u.start, 'end', u."end", 'type', u.type,
      'verdict', c.verdict, 'validUntil', c.valid_until, 'fellAt', c.fell_at, 'recalledAt', c.recalled_at,
      'citations', (select json_agg(json_build_object('citation', e.citation_id, 'quote', e.quote, 'locator', e.locator) order by e._order)
        from claims_evidence e where e._parent_id = c.id)) order by u."order"), '[]')
    from claim_uses u left join claims c on c.content_hash = u.content_hash
    where u.collection = ${collection} and u.page = ${page} and u.side::text = ${side})`

/** Claims as a page shows them at a moment (ISO 8601). */
export const claimsAt = (stored: readonly StoredClaim[], now: string): PageClaim[] =>
  stored.map(({ citations, fellAt, recalledAt, validUntil, ...claim }) => {
    const moments = {
      validUntil: momentOf(validUntil),
      fellAt: momentOf(fellAt),
      recalledAt: momentOf(recalledAt),
    }
    return {
      ...claim,
      state: claimState({ verdict: claim.verdict, ...moments }, now),
      validUntil: moments.validUntil,
      citations: (citations ?? []).map((cite, index) => ({ ...cite, id: String(index + 1) })),
    }
  })

const momentOf = (value: string | null): string | null => (value === null ? null : new Date(value).toISOString())
