import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { Verdict } from '../../claims/verdicts.ts'
import type { Fall } from '../../recall/judge-claims.ts'
import type { MadeClaim, MakingPage } from '../../recall/judge-pages.ts'
import { byCollection } from '../pages/by-collection.ts'
import { settingsOfClinics } from '../pages/clinic-settings.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { momentOf } from '../pages/moment-of.ts'
import { pageColumns } from '../pages/page-columns.ts'
import { pageSlugs } from '../pages/page-slugs.ts'
import { livePicturesUntil } from '../pages/pictures-until.ts'

/**
 * These pages, as far as they are live, with all that decides whether they may be read, in three statements however many they are.
 * With `hold`, nobody else can write them until the transaction ends.
 */
export async function livePages(
  req: PayloadRequest,
  pages: readonly PageAddress[],
  { hold = false } = {},
): Promise<MakingPage[]> {
  const bySlug = byCollection(pages, ({ collection }) => collection).map(([slug, here]) => ({
    slug,
    ids: sql.param(here.map(({ id }) => id)),
  }))
  if (bySlug.length === 0) return []
  for (const each of hold ? bySlug : [])
    await executeIn(
      req,
      sql`select id from ${sql.identifier(each.slug)} where id = any(${each.ids}::uuid[]) order by id for update`,
    )
  const rows = bySlug.map(
    (each) => sql`select ${each.slug} as collection, p.id, ${pageColumns(req, each.slug, 'p').clinic} as clinic,
        p.publication_live_hash as live_hash, p.publication_valid_until as valid_until,
        p.publication_withheld_at as withheld_at, p.publication_withheld_reason as withheld_reason,
        d.valid_until as approved_until, c.until as pictures_until, r.recall_reason
      from ${sql.identifier(each.slug)} p join decisions d on d.seq = p.publication_decision
        left join page_reviews r on r.collection = ${each.slug} and r.page = p.id::text and r.recalled_at is not null
        left join (${livePicturesUntil(each.slug)}) c on c.page = p.id
      where p.id = any(${each.ids}::uuid[]) and p._status = 'published'`,
  )
  // Read side by side; in a transaction they take turns.
  const [{ rows: found }, claimsOn] = await Promise.all([
    executeIn(req, sql.join(rows, sql` union all `)),
    claimsMade(req, pages),
  ])
  const settings = await settingsOfClinics(
    req,
    found.flatMap(({ clinic }) => (clinic === null ? [] : [String(clinic)])),
  )
  return found.map((row) => {
    const page = pageOf(row)
    return {
      ...page,
      policy: settings(page.clinic).onEvidenceFall,
      claims: claimsOn.get(`${page.collection}/${page.id}`) ?? [],
    }
  })
}

const pageOf = (row: Record<string, unknown>): Omit<MakingPage, 'policy' | 'claims'> => ({
  collection: String(row.collection),
  id: String(row.id),
  clinic: (row.clinic as string | null) ?? null,
  liveHash: String(row.live_hash),
  approvedUntil: momentOf(row.approved_until)!,
  recalledBecause: (row.recall_reason as string | null) ?? null,
  picturesUntil: momentOf(row.pictures_until),
  validUntil: momentOf(row.valid_until)!,
  withheldAt: momentOf(row.withheld_at),
  withheldReason: (row.withheld_reason as string | null) ?? null,
})

/**
 * What each of these pages claims as it is live. A claim stands on many pages, so it is read once a collection, with the pages that make
 * it, told as JSON, which is read ten times quicker than rows; on each page they come in one order, whoever asks.
 */
async function claimsMade(req: PayloadRequest, pages: readonly PageAddress[]): Promise<Map<string, MadeClaim[]>> {
  const { rows } = await executeIn(
    req,
    sql`select m.content_hash, m.collection, m.pages, bool_or(m.needs_verdict) over (partition by m.content_hash) as needs_verdict,
        c.text, c.verdict, c.valid_until, c.fall, c.recalled_at
      from (select u.content_hash, u.collection, bool_or(u.needs_verdict) as needs_verdict, json_agg(u.page) as pages from claim_uses u
        where u.side = 'live' and u.collection = any(${sql.param([...new Set(pages.map(({ collection }) => collection))])}::text[])
          and u.page = any(${sql.param(pages.map(({ id }) => id))}::text[]) group by 1, 2) m
      left join claims c on c.content_hash = m.content_hash order by m.content_hash`,
  )
  const made = new Map<string, MadeClaim[]>(pages.map(({ collection, id }) => [`${collection}/${id}`, []]))
  for (const row of rows) {
    const claim = claimOf(row)
    for (const page of row.pages as string[]) {
      const here = made.get(`${String(row.collection)}/${page}`)
      // It may stand on a page twice.
      if (here && here.at(-1) !== claim) here.push(claim)
    }
  }
  return made
}

const claimOf = (row: Record<string, unknown>): MadeClaim => ({
  contentHash: String(row.content_hash),
  text: String(row.text ?? ''),
  needsVerdict: row.needs_verdict === true,
  verdict: (row.verdict as Verdict | null) ?? null,
  validUntil: momentOf(row.valid_until),
  fall: (row.fall as Fall | null) ?? null,
  recalledAt: momentOf(row.recalled_at),
})

/** Where these claims are live, by hash. */
export async function pagesMaking(req: PayloadRequest, hashes: readonly string[]): Promise<PageAddress[]> {
  if (hashes.length === 0) return []
  const { rows } = await executeIn(
    req,
    sql`select distinct collection, page as id from claim_uses
      where side = 'live' and content_hash = any(${sql.param([...hashes])}::text[])`,
  )
  return rows.map((row) => ({ collection: String(row.collection), id: String(row.id) }))
}

/** The live pages of a clinic, itself among them. */
export async function pagesOfClinic(req: PayloadRequest, clinic: string): Promise<PageAddress[]> {
  const selects = pageSlugs(req.payload.config).map(
    (slug) => sql`select ${slug} as collection, p.id from ${sql.identifier(slug)} p
      where p._status = 'published' and ${pageColumns(req, slug, 'p').clinic} = ${clinic}::uuid`,
  )
  const { rows } = await executeIn(req, sql.join(selects, sql` union all `))
  return rows.map((row) => ({ collection: String(row.collection), id: String(row.id) }))
}
