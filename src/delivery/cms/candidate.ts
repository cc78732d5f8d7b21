import type { PayloadRequest } from 'payload'
import { idOf } from '#platform/record-id.ts'
import { contentHash, wordsOf, type Candidate, type PictureWords, type WordField } from '#review/index.ts'
import { wordSchema } from '#review/cms/index.ts'
import { citesOf } from '#rich-text/index.ts'
import { checkPicture, stemOf } from '#media/index.ts'
import { picturesIn } from './pictures-in.ts'
import { richTextPaths } from './rich-text-paths.ts'

const schemas = new WeakMap<object, WordField[]>()

function schemaOf(req: PayloadRequest, collection: string): WordField[] {
  const { config } = req.payload.collections[collection as 'articles']!
  const known = schemas.get(config) ?? wordSchema(config.fields)
  schemas.set(config, known)
  return known
}

async function found(
  req: PayloadRequest,
  collection: 'media' | 'citations',
  ids: string[],
): Promise<Map<string, Record<string, unknown>>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    limit: 1000,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** The point a picture is cut round is a fact, so its file counts without it: where its bytes are the same, so are its words. */
function wordsOfPicture(id: string, doc: Record<string, unknown> | undefined): PictureWords {
  const text = (name: string) => (doc?.[name] as string | undefined) ?? null
  const filename = text('filename')
  return { id, alt: text('alt'), caption: text('caption'), filename: filename === null ? null : stemOf(filename) }
}

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
  const schema = schemaOf(req, collection)
  const { fields } = req.payload.collections[collection as 'articles']!.config
  const pictures = picturesIn(fields, data)
  const cites = richTextPaths(fields, data).flatMap(({ path, value }) =>
    citesOf(value).map(({ citation }) => ({ id: citation, path })),
  )
  const media = await found(
    req,
    'media',
    pictures.map(({ id }) => id),
  )
  const citations = await found(
    req,
    'citations',
    cites.map(({ id }) => id),
  )
  const today = new Date().toISOString().slice(0, 10)
  const shown = pictures.map(({ id, path, alt }) => {
    const doc = media.get(id)
    const faults = doc ? checkPicture({ ...doc, ...(alt ? { alt } : {}) }, today) : []
    return { path, isMissing: !doc, faults }
  })
  const words = [...new Set(pictures.map(({ id }) => id))].map((id) => wordsOfPicture(id, media.get(id)))
  return {
    data,
    schema,
    isSlugTaken: await isSlugTaken(req, collection, data),
    pictures: shown,
    citations: cites.map(({ id, path }) => ({ path, isMissing: !citations.has(id) })),
    contentHash: contentHash(collection, wordsOf(data, schema), words),
  }
}
