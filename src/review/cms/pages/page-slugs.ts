import type { SanitizedConfig } from 'payload'

/** Where the pages plugin notes, on a collection's config, that it is a page. */
export const IS_PAGE = 'citewellPage'

/** The slugs of the collections that are pages: those the pages plugin wrapped. */
export function pageSlugs(config: Pick<SanitizedConfig, 'collections'>): string[] {
  return config.collections.filter(({ custom }) => custom?.[IS_PAGE] === true).map(({ slug }) => slug)
}
