import type { PayloadRequest } from 'payload'
import { batched } from '#platform/cms/batched.ts'

type Doc = Readonly<Record<string, unknown>>

/** Where a request notes that it reads what a page names. */
export const NAMED = 'citewellNamed'

/**
 * The same request, for what a page names: of that, nothing is made that has to be made. People review the pages of each other, and their
 * own pages name them: making one of all of it would never end.
 */
function forNamed(req: PayloadRequest): PayloadRequest {
  const { context, headers } = req
  return { ...req, headers, context: { ...context, [NAMED]: true } } as PayloadRequest
}

/** Records by `collection/id` as whoever asks may read them, each by itself; null for what they may not. One read a collection. */
async function recordsByKey(req: PayloadRequest, keys: readonly string[]): Promise<(Doc | null)[]> {
  const ids = new Map<string, string[]>()
  for (const key of keys) {
    const [collection = '', id = ''] = key.split('/')
    ids.set(collection, [...(ids.get(collection) ?? []), id])
  }
  const found = new Map<string, Doc>()
  const reading = forNamed(req)
  // One after the other: in a transaction they share its connection.
  for (const [collection, asked] of ids) {
    const { docs } = await req.payload.find({
      collection: collection as 'media',
      where: { id: { in: [...new Set(asked)] } },
      limit: asked.length,
      depth: 0,
      pagination: false,
      disableErrors: true,
      req: reading,
      overrideAccess: false,
      user: req.user,
    })
    for (const doc of docs) found.set(`${collection}/${doc.id}`, doc as unknown as Doc)
  }
  return keys.map((key) => found.get(key) ?? null)
}

/** One of many records that are read together. */
export const readRecord = (req: PayloadRequest, collection: string, id: string): Promise<Doc | null> =>
  collection in req.payload.collections
    ? batched(req, 'records', `${collection}/${id}`, recordsByKey)
    : Promise.resolve(null)
