import type { Change } from '../changes/change.ts'
import { ANYTHING } from './answer-cache.ts'

/** An id wherever it stands in a text; all our records have one of this shape. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Every change of one of these shows wherever a page is shown: which disclaimers a page carries follows from rules. */
const SHOWN_EVERYWHERE = new Set(['disclaimers'])

const UNTOLD = new Set(['media', 'claims', 'search'])

/** Whether nobody is told of changes in a collection: its records are public while a page shows them, so they move with any page. */
export const isUntold = (collection: string): boolean => UNTOLD.has(collection)

/** The name of all lists of a collection, and of all questions that look for one of its records. */
const listTag = (collection: string): string => (isUntold(collection) ? ANYTHING : collection)

/** What an answer was made of: each record whose id stands in it, and the collections that were searched; or `ANYTHING`. */
export function tagsOfAnswer(text: string, collections: Iterable<string>): Set<string> {
  const tags = new Set<string>(text.match(ID))
  for (const collection of collections) tags.add(listTag(collection))
  // What anything may change is found by that alone.
  return tags.has(ANYTHING) ? new Set([ANYTHING]) : tags
}

/** Which answers a change makes untrue: those with one of these tags, or all there are. */
export function droppedBy({ collection, id }: Pick<Change, 'collection' | 'id'>): 'all' | string[] {
  return SHOWN_EVERYWHERE.has(collection) ? 'all' : [id, collection, ANYTHING]
}
