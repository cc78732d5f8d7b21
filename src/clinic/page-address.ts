import type { Parsed } from '#platform/parsed.ts'

/** The collections whose pages have an address of their own on a website, besides the clinic itself, which is its home. */
export const ADDRESSED = ['articles', 'conditions', 'modalities', 'locations', 'people'] as const
export type Addressed = (typeof ADDRESSED)[number]

const SLUG = '{slug}'

/** Where the pages of a collection stand, unless a clinic says otherwise. */
export const usualPath = (collection: Addressed): string => `/${collection}/${SLUG}`

/** Reads where on a website the pages of a collection stand. @example parsePathPattern('/blog/{slug}/') */
export function parsePathPattern(input: string): Parsed {
  const said = input.trim()
  const why = `Write a path of your own website with ${SLUG} once in it, like /blog/${SLUG}.`
  if (said.length > 200 || said.split(SLUG).length !== 2) return { ok: false, why }
  return /^\/(?!\/)[\p{L}\p{N}\-._~/%]*$/u.test(said.replace(SLUG, '')) ? { ok: true, value: said } : { ok: false, why }
}

/** What of a clinic says where its pages stand. */
export type Site = {
  website?: string | null | undefined
  paths?: Readonly<Record<string, string | null | undefined>> | null | undefined
}

/** The full address of a page on the website of a clinic; null where that is not known, or such pages have none of their own. */
export function pageAddress({ paths, website }: Site, collection: string, slug: string | null): string | null {
  if (!website || !URL.canParse(website)) return null
  const home = website.replace(/[?#].*$/, '').replace(/\/+$/, '')
  if (collection === 'clinics') return `${home}/`
  const addressed = ADDRESSED.find((known) => known === collection)
  if (addressed === undefined || !slug) return null
  const pattern = paths?.[addressed] || usualPath(addressed)
  return new URL(`${home}${pattern.replace(SLUG, () => encodeURIComponent(slug))}`).href
}
