import { element, xmlDocument } from './xml.ts'

/** So many addresses one sitemap may have (sitemaps.org, protocol). */
export const MOST_IN_SITEMAP = 50_000

/** An address, and when what stands at it last changed. */
export type SitemapEntry = { url: string; changedAt: string }

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap as sitemaps.org describes it. */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  xmlDocument([
    `<urlset xmlns="${NAMESPACE}">`,
    ...entries.map(({ changedAt, url }) => `<url>${element('loc', url)}${element('lastmod', changedAt)}</url>`),
    '</urlset>',
  ])

/** The list of the sitemaps that a larger one is parted into. */
export const sitemapIndex = (urls: readonly string[]): string =>
  xmlDocument([
    `<sitemapindex xmlns="${NAMESPACE}">`,
    ...urls.map((url) => `<sitemap>${element('loc', url)}</sitemap>`),
    '</sitemapindex>',
  ])
