import type { PayloadRequest } from 'payload'
import { wordSchema } from '#checks/cms/index.ts'
import { contentHash, usesIn, wordsOf, wordsOfPicture } from '#checks/index.ts'
import type { LiveRow } from '../../verify/page-faults.ts'

type Doc = Record<string, unknown> & { id: string; publication?: Record<string, string | null> }

/** Live pages as they are stored, each with what verifying asks about it: its words are named anew, not believed. */
export async function liveRowsOf(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<{ doc: Doc; row: LiveRow }[]> {
  const { config } = req.payload.collections[collection as 'articles']
  const schema = wordSchema(config)
  const docs = (await recordsOf(req, collection, ids)).filter(({ _status }) => _status === 'published')
  const pictures = docs.map((doc) => [...new Set(usesIn(doc, schema).pictures.map(({ id }) => id))])
  const media = new Map((await recordsOf(req, 'media', [...new Set(pictures.flat())])).map((doc) => [doc.id, doc]))
  return docs.map((doc, index) => {
    const { liveHash, decision, validUntil, withheldAt } = doc.publication ?? {}
    const words = pictures[index]!.map((id) => wordsOfPicture(id, media.get(id)))
    const row: LiveRow = {
      collection,
      id: doc.id,
      title: String(doc[config.admin.useAsTitle ?? 'id'] ?? ''),
      hash: contentHash(collection, wordsOf(doc, schema), words),
      liveHash: liveHash ?? null,
      decision: decision === null || decision === undefined ? null : Number(decision),
      validUntil: momentOf(validUntil),
      withheldAt: momentOf(withheldAt),
    }
    return { doc, row }
  })
}

async function recordsOf(req: PayloadRequest, collection: string, ids: readonly string[]): Promise<Doc[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<Doc>({
    collection: collection as 'articles',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
