import type { Payload } from 'payload'
import { createRememberedParts } from '../../reading/remembered-parts.ts'
import { createRenderedPages } from '../../reading/rendered-pages.ts'
import type { ReadingParts } from './load-parts.ts'
import { publishedCollections } from './published-collections.ts'

/** So many characters of rendered pages are remembered, and of the records that pages are made of. */
const RENDERED_SIZE = 32 * 1024 * 1024
const RECORDS_SIZE = 16 * 1024 * 1024

/** What a process needs to read published records, and what it remembers of them: made once, for all ways of asking. */
export const openParts = (payload: Payload): ReadingParts => ({
  payload,
  collections: publishedCollections(payload),
  remembered: createRememberedParts({ maxSize: RECORDS_SIZE }),
  renderedPages: createRenderedPages({ maxSize: RENDERED_SIZE }),
})
