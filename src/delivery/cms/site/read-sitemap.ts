import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { pageAddress } from '#clinic/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { nothingThere } from '../../guard/refusals.ts'
import { MOST_IN_SITEMAP, sitemap, sitemapIndex } from '../../site/sitemap.ts'
import { siteOf } from './site-of.ts'

type Asked = {
  clinic: string
  /** From 1 on; null for the whole, which is a list of parts where it is too large. */
  part: number | null
  /** Where the part of a number is read. */
  partUrl: (part: number) => string
  most?: number
}

/** The sitemap of a clinic's website: all live pages that search engines may show, at their addresses there. */
export async function readSitemap(
  payload: Payload,
  { clinic, most = MOST_IN_SITEMAP, part, partUrl }: Asked,
): Promise<string> {
  const req = await createLocalReq({}, payload)
  const site = await siteOf(req, clinic)
  const { rows, total } = await pagesOf(req, site.id, { limit: most, offset: ((part ?? 1) - 1) * most })
  if (part === null && total > most)
    return sitemapIndex(Array.from({ length: Math.ceil(total / most) }, (_, index) => partUrl(index + 1)))
  if (part !== null && rows.length === 0) throw nothingThere()
  return sitemap(
    rows.flatMap(({ canonical, changedAt, collection, slug }) => {
      const url = pageAddress(site, collection, slug)
      // What has its home elsewhere is told of there.
      return url === null || (canonical !== null && canonical !== url) ? [] : [{ url, changedAt }]
    }),
  )
}

type Row = { collection: string; slug: string; changedAt: string; canonical: string | null }

/** Of the pages that all clinics share, people are those who work at one of its places or wrote one of its articles. */
async function pagesOf(
  req: PayloadRequest,
  clinic: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: Row[]; total: number }> {
  const { rows } = await executeIn(
    req,
    sql`select l.collection, l.slug, l.as_of, a.seo_canonical_url as canonical, count(*) over () as total
      from live_pages l left join articles a on l.collection = 'articles' and a.id = l.id
      where l.valid_until > now() and l.collection <> 'disclaimers' and a.seo_noindex is not true
        and (l.clinic = ${clinic}::uuid or l.collection in ('conditions', 'modalities') or l.collection = 'people' and l.id in (
          select r.people_id from locations_rels r
            join live_pages x on x.collection = 'locations' and x.id = r.parent_id and x.valid_until > now()
            where r.path = 'people' and x.clinic = ${clinic}::uuid
          union select r.people_id from articles_rels r
            join live_pages x on x.collection = 'articles' and x.id = r.parent_id and x.valid_until > now()
            where r.path = 'authors' and x.clinic = ${clinic}::uuid))
      order by l.collection, l.id limit ${limit} offset ${offset}`,
  )
  return { rows: rows.map(rowOf), total: Number(rows[0]?.total ?? 0) }
}

const rowOf = ({ as_of: at, canonical, collection, slug }: Record<string, unknown>): Row => ({
  collection: String(collection),
  slug: String(slug),
  changedAt: new Date(at as string).toISOString(),
  canonical: (canonical as string | null) || null,
})
