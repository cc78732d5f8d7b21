import type { PayloadRequest } from 'payload'
import { idOf } from '#platform/record-id.ts'
import { wordSchema } from '#checks/cms/index.ts'
import { contentHash, usesIn, wordsOf, wordsOfPicture } from '#checks/index.ts'
import { obstacles, type Candidate } from '#review/index.ts'
import type { LookForHindrances } from '#review/cms/index.ts'
import { checkPicture } from '#media/index.ts'
import { recordsById } from '../uses/records-by-id.ts'

async function isSlugTaken(req: PayloadRequest, collection: string, data: Record<string, unknown>): Promise<boolean> {
  const clinic = idOf(data.clinic)
  const { totalDocs } = await req.payload.db.count({
    collection: collection as 'articles',
    where: {
      and: [
        { slug: { equals: data.slug } },
        { id: { not_equals: data.id } },
        ...(clinic === null ? [] : [{ clinic: { equals: clinic } }]),
      ],
    },
    req,
  })
  return totalDocs > 0
}

/**
 * Looks up all that is asked about a page before it may go live: its words, pictures and citations, and the hash
 * that names this exact content.
 */
export async function candidateOf(
  req: PayloadRequest,
  collection: string,
  data: Record<string, unknown>,
): Promise<Candidate & { contentHash: string }> {
  const schema = wordSchema(req.payload.collections[collection as 'articles']!.config)
  const uses = usesIn(data, schema)
  const pictureIds = [...new Set(uses.pictures.map(({ id }) => id))]
  const media = await recordsById(req, 'media', pictureIds)
  const citations = await recordsById(
    req,
    'citations',
    uses.citations.map(({ id }) => id),
  )
  const today = new Date().toISOString().slice(0, 10)
  const pictures = uses.pictures.map(({ id, path, alt }) => {
    const doc = media.get(id)
    const faults = doc ? checkPicture({ ...doc, ...(alt ? { alt } : {}) }, today) : []
    return { path, isMissing: !doc, faults }
  })
  const pictureWords = pictureIds.map((id) => wordsOfPicture(id, media.get(id)))
  return {
    data,
    schema,
    isSlugTaken: await isSlugTaken(req, collection, data),
    pictures,
    citations: uses.citations.map(({ id, path }) => ({ path, isMissing: !citations.has(id) })),
    contentHash: contentHash(collection, wordsOf(data, schema), pictureWords),
  }
}

/** What keeps a draft from review and from the public, whoever might approve it. */
export const lookForHindrances: LookForHindrances = async (req, collection, draft) =>
  obstacles(await candidateOf(req, collection, draft))
