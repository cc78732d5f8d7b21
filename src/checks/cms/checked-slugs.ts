import type { SanitizedConfig } from 'payload'

/** Where the checks plugin notes, on a collection's config, that its pages are checked. */
export const IS_CHECKED = 'citewellChecked'

/** The slugs of the collections whose pages are checked: those the checks plugin wrapped. */
export function checkedSlugs({ collections }: Pick<SanitizedConfig, 'collections'>): string[] {
  return collections.filter(({ custom }) => custom?.[IS_CHECKED] === true).map(({ slug }) => slug)
}
