import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import { isRecordId } from '#platform/record-id.ts'
import type { RenderedPages } from '../../reading/rendered-pages.ts'
import { makeRecords, type Fields, type PublishedRecord } from './keep-records.ts'
import type { PublishedCollection } from './published-collections.ts'
import { chosenRows, namedRows, type Chosen, type Named, type Part, type PublishedRow } from './published-rows.ts'

/** Where published records are read, of which collections, and what was rendered of them before. */
export type ReadingParts = {
  payload: Payload
  collections: ReadonlyMap<string, PublishedCollection>
  renderedPages: RenderedPages
}

/** Parts of published records: those that are named in one turn are read together, each once. */
export type PartLoader = {
  named: (collection: string, part: Part, id: string) => Promise<Fields | null>
  chosen: (collection: string, chosen: Chosen) => Promise<PublishedRecord[]>
}

export function createPartLoader(parts: ReadingParts): PartLoader {
  const { collections, payload } = parts
  const loader = new DataLoader<string, Fields | null>(async (keys) => {
    const named = namedBy(keys, collections)
    const found = named.length > 0 ? await readParts(parts, await namedRows(payload, named)) : new Map<string, Fields>()
    return keys.map((key) => found.get(key) ?? null)
  })
  return {
    named: (collection, part, id) => loader.load(keyOf(collection, part, id)),
    chosen: async (slug, chosen) => {
      const rows = await chosenRows(payload, collections.get(slug)!, chosen)
      const found = await readParts(parts, rows)
      for (const [key, fields] of found) loader.prime(key, fields)
      return rows.flatMap(({ id }) => {
        const fields = found.get(keyOf(slug, 'fields', id))
        return fields === undefined ? [] : [fields as PublishedRecord]
      })
    },
  }
}

const keyOf = (collection: string, part: Part, id: string) => `${collection}/${part}/${id}`

/** What is asked for by each key, together; collections that are not published, and what cannot be an id, name nothing. */
function namedBy(keys: readonly string[], collections: ReadonlyMap<string, PublishedCollection>): Named[] {
  const asked = new Map<string, string[]>()
  for (const key of keys) {
    const [slug = '', part = '', id = ''] = key.split('/', 3)
    if (!collections.has(slug) || !isRecordId(id)) continue
    const of = `${slug}/${part}`
    asked.set(of, [...(asked.get(of) ?? []), id])
  }
  // In one order, so that the same statement is prepared once.
  return [...asked.keys()].toSorted().map((of) => {
    const [slug, part] = of.split('/') as [string, Part]
    return { collection: collections.get(slug)!, part, ids: asked.get(of)! }
  })
}

/** Parts of records by their keys, as they are kept, or made where they are not. */
async function readParts(
  { collections, payload }: ReadingParts,
  rows: readonly PublishedRow[],
): Promise<Map<string, Fields>> {
  const found = new Map<string, Fields>()
  const missing = new Map<string, PublishedRow[]>()
  for (const row of rows) {
    if (row.kept === null) missing.set(row.collection, [...(missing.get(row.collection) ?? []), row])
    else found.set(keyOf(row.collection, row.part, row.id), JSON.parse(row.kept) as Fields)
  }
  for (const [slug, own] of missing) {
    const made = await makeRecords(payload, collections.get(slug)!, own)
    for (const [id, both] of made)
      for (const part of ['fields', 'text'] as const) found.set(keyOf(slug, part, id), both[part])
  }
  return found
}
