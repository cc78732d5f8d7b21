import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idOf } from '../record-id.ts'
import { slugsInOrder } from '../slug.ts'

/** Where a slug is to be free: the collection, the page it is for (which may hold it already) and the request's transaction. */
export type SlugPlace = {
  collection: SanitizedCollectionConfig
  page: Record<string, unknown>
  id: unknown
  req: PayloadRequest
}

type Row = Record<string, unknown> & { id: string | number }

/** How many numbers are asked for at once; a title used more often than this costs one more query. */
const BATCH = 50

/** Tells whether another page, live or draft, in the bin or not, has the slug. */
export async function isTaken(slug: string, place: SlugPlace): Promise<boolean> {
  return (await taken([slug], place)).has(slug)
}

/** The slug, or the slug with the lowest number from 2 on that no other page has. */
export async function firstFree(slug: string, place: SlugPlace): Promise<string> {
  for (let from = 1; ; from += BATCH) {
    const candidates = slugsInOrder(slug, from, from + BATCH - 1)
    const used = await taken(candidates, place)
    const free = candidates.find((candidate) => !used.has(candidate))
    if (free !== undefined) return free
  }
}

/**
 * Asks the tables and not the collection: a slug is taken also by a page the asker may not read.
 * A page whose slug is being changed holds both the live slug and the one of its draft.
 */
async function taken(slugs: string[], place: SlugPlace): Promise<Set<string>> {
  const { collection, req } = place
  const scope = scopeOf(collection)
  const select = Object.fromEntries(['slug', ...scope].map((field) => [field, true as const]))
  const query = { collection: collection.slug, limit: 0, pagination: false, req }
  const live = await req.payload.db.find<Row>({ ...query, select, where: { slug: { in: slugs } } })
  const drafts = collection.versions?.drafts
    ? await req.payload.db.queryDrafts<Row>({
        ...query,
        select: { parent: true, version: select },
        where: { 'version.slug': { in: slugs } },
      })
    : { docs: [] }
  const others = [...live.docs, ...drafts.docs].filter(
    (row) =>
      String(row.id) !== String(place.id) && scope.every((field) => idOf(row[field]) === idOf(place.page[field])),
  )
  return new Set(others.map((row) => String(row.slug)))
}

/** What a slug is unique within, read off the collection's own unique index: nothing, or the clinic. */
export function scopeOf(collection: Pick<SanitizedCollectionConfig, 'indexes'>): string[] {
  const index = collection.indexes.find((candidate) => candidate.unique === true && candidate.fields.includes('slug'))
  return (index?.fields ?? []).filter((field) => field !== 'slug')
}
