import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import { isRecordId } from '#platform/record-id.ts'
import type { StoredClaim } from '#review/cms/index.ts'
import type { RememberedPart, RememberedParts } from '../../reading/remembered-parts.ts'
import type { RenderedPages } from '../../reading/rendered-pages.ts'
import { makeRecords, type Fields, type PublishedRecord } from './keep-records.ts'
import type { PublishedCollection } from './published-collections.ts'
import {
  chosenRows,
  namedRows,
  type Chosen,
  type KeptPart,
  type Named,
  type Part,
  type PublishedRow,
} from './published-rows.ts'

/** Where published records are read, of which collections, and what was read and rendered of them before. */
export type ReadingParts = {
  payload: Payload
  collections: ReadonlyMap<string, PublishedCollection>
  remembered: RememberedParts
  renderedPages: RenderedPages
}

/** Parts of published records: those that are named in one turn are read together, each once. */
export type PartLoader = {
  named: (collection: string, part: KeptPart, id: string) => Promise<Fields | null>
  claims: (collection: string, id: string) => Promise<StoredClaim[]>
  chosen: (collection: string, chosen: Chosen) => Promise<PublishedRecord[]>
}

export function createPartLoader(parts: ReadingParts): PartLoader {
  const { collections, payload, remembered } = parts
  const loader = new DataLoader<string, Fields | StoredClaim[] | null>(async (keys) => {
    const known = new Map(keys.map((key) => [key, remembered.get(key)]))
    const named = namedBy(keys, collections, known)
    const found =
      named.length > 0 ? await readParts(parts, await namedRows(payload, named), known) : new Map<string, Fields>()
    return keys.map((key) => found.get(key) ?? null)
  })
  return {
    named: (collection, part, id) => loader.load(keyOf(collection, part, id)) as Promise<Fields | null>,
    claims: async (collection, id) => ((await loader.load(keyOf(collection, 'claims', id))) ?? []) as StoredClaim[],
    chosen: async (slug, chosen) => {
      const rows = await chosenRows(payload, collections.get(slug)!, chosen)
      const keys = rows.map(({ id }) => keyOf(slug, 'fields', id))
      const found = await readParts(parts, rows, new Map(keys.map((key) => [key, remembered.get(key)])))
      for (const [key, fields] of found) loader.prime(key, fields)
      return rows.flatMap(({ id }) => {
        const fields = found.get(keyOf(slug, 'fields', id))
        return fields === undefined ? [] : [fields as PublishedRecord]
      })
    },
  }
}

const keyOf = (collection: string, part: Part, id: string) => `${collection}/${part}/${id}`

type Known = ReadonlyMap<string, RememberedPart | undefined>

/** What is asked for by each key, together; collections that are not published, and what cannot be an id, name nothing. */
function namedBy(
  keys: readonly string[],
  collections: ReadonlyMap<string, PublishedCollection>,
  known: Known,
): Named[] {
  const asked = new Map<string, { ids: string[]; versions: string[] }>()
  for (const key of keys) {
    const [slug = '', part = '', id = ''] = key.split('/', 3)
    if (!collections.has(slug) || !isRecordId(id)) continue
    const of = `${slug}/${part}`
    const own = asked.get(of) ?? { ids: [], versions: [] }
    own.ids.push(id)
    own.versions.push(known.get(key)?.version ?? '')
    asked.set(of, own)
  }
  // In one order, so that the same statement is prepared once.
  return [...asked.keys()].toSorted().map((of) => {
    const [slug, part] = of.split('/') as [string, Part]
    return { collection: collections.get(slug)!, part, ...asked.get(of)! }
  })
}

/** Parts of records by their keys, as they are known or kept, or made where they are neither. */
async function readParts(
  { collections, payload, remembered }: ReadingParts,
  rows: readonly PublishedRow[],
  known: Known,
): Promise<Map<string, Fields>> {
  const found = new Map<string, Fields>()
  const missing = new Map<string, PublishedRow[]>()
  for (const row of rows) {
    const key = keyOf(row.collection, row.part, row.id)
    const before = known.get(key)
    if (before?.version === row.version) found.set(key, before.fields)
    else if (row.kept === null) missing.set(row.collection, [...(missing.get(row.collection) ?? []), row])
    else {
      const fields = JSON.parse(row.kept) as Fields
      found.set(key, fields)
      if (row.part !== 'claims') remembered.set(key, { version: row.version, fields }, row.kept.length)
    }
  }
  for (const [slug, own] of missing) {
    const made = await makeRecords(payload, collections.get(slug)!, own)
    for (const [id, both] of made)
      for (const part of ['fields', 'text'] as const) found.set(keyOf(slug, part, id), both[part])
  }
  return found
}
