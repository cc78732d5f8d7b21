import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { citesOf } from '#rich-text/index.ts'
import { picturesIn } from './pictures-in.ts'
import { richTextPaths } from './rich-text-paths.ts'

async function existing(req: PayloadRequest, collection: 'citations' | 'media', ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { id: { in: wanted } },
    select: {},
    limit: 1000,
    pagination: false,
    req,
  })
  const there = new Set(docs.map(({ id }) => id))
  return wanted.filter((id) => there.has(id))
}

/**
 * Notes on the page what it cites (in order of first cite) and which pictures it shows, in the same write:
 * joins do not see inside rich text. What points nowhere is left out here and named as an obstacle when it is published.
 */
export const indexUses: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const page = { ...originalDoc, ...data }
  const cites = richTextPaths(collection.fields, page).flatMap(({ value }) =>
    citesOf(value).map(({ citation }) => citation),
  )
  const pictures = picturesIn(collection.fields, page).map(({ id }) => id)
  return {
    ...data,
    citations: await existing(req, 'citations', cites),
    pictures: await existing(req, 'media', pictures),
  }
}
