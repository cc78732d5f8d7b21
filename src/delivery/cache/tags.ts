import type { Change } from '../changes/change.ts'
import { ANYTHING } from './answer-cache.ts'

/** An id wherever it stands in a text; all our records have one of this shape. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Every change of one of these shows wherever a page is shown: which disclaimers a page carries follows from rules. */
const SHOWN_EVERYWHERE = new Set(['disclaimers'])

const UNTOLD = new Set(['media', 'claims', 'search'])

/**
 * Whether nobody is told of changes in a collection: its records are public while a page shows them, and a change of one is told of that
 * page. Asked for by themselves they move with any page.
 */
export const isUntold = (collection: string): boolean => UNTOLD.has(collection)

/** The name of all lists of a collection, and of all questions that look for one of its records. */
const listTag = (collection: string): string => (isUntold(collection) ? ANYTHING : collection)

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The name of all questions for the record of a collection that has a slug; what can be no slug is found by any change. */
export const slugTag = (collection: string, slug: string): string =>
  SLUG.test(slug) ? `${collection}/${slug}` : listTag(collection)

/** What an answer was made of: each record whose id stands in it, and what was searched (`madeOf`); or `ANYTHING`. */
export function tagsOfAnswer(text: string, madeOf: Iterable<string>): Set<string> {
  const tags = new Set<string>(text.match(ID))
  for (const each of madeOf) tags.add(listTag(each))
  // What anything may change is found by that alone.
  return tags.has(ANYTHING) ? new Set([ANYTHING]) : tags
}

/** Which answers a change makes untrue: those with one of these tags, or all there are. */
export function droppedBy({ collection, id, slug }: Pick<Change, 'collection' | 'id' | 'slug'>): 'all' | string[] {
  if (SHOWN_EVERYWHERE.has(collection)) return 'all'
  return [id, collection, ANYTHING, ...(slug === null ? [] : [slugTag(collection, slug)])]
}
