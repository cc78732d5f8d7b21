import type { CollectionBeforeChangeHook } from 'payload'
import { withFactsOf } from '#checks/index.ts'
import { wordSchema } from '#checks/cms/index.ts'

type Doc = Record<string, unknown>

/**
 * An old version brings its words back and leaves the facts as they are now: its telephone numbers and hours were right then, and would
 * be live at once. Rows of words with facts that are live are as they are live; else as they are in the latest draft.
 */
export const keepFactsOnRestore: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  const { slug } = collection
  const row = await req.payload.db.findOne<Doc & { id: string }>({
    collection: slug,
    where: { id: { equals: originalDoc.id } },
    req,
  })
  const schema = wordSchema(collection)
  const withLive = row?._status === 'published' ? withFactsOf(data, row, schema) : data
  return withFactsOf(withLive, originalDoc as Doc, schema)
}
