import { createPayloadRequest, parseParams } from 'payload'
import { ANYTHING } from '../../cache/answer-cache.ts'
import { askedPaths } from '../../guard/asked-paths.ts'
import type { AskedRecords } from '../../guard/asked-records.ts'
import type { PublishedRecord } from '../published/keep-records.ts'
import { countPublished } from '../published/list-published.ts'
import type { ReadingParts } from '../published/load-parts.ts'
import type { Reading } from '../published/open-reading.ts'
import { orderOf } from '../published/order-of.ts'

type AskedList = Extract<AskedRecords, { kind: 'list' }>

/** A part of a list: its records, and what is told beside them, in the order in which Payload tells it. */
export type ListPage = { docs: PublishedRecord[]; told: Record<string, unknown> }

const USUAL_LIMIT = 10

/**
 * A part of a list of records that everybody may read. Which records a condition means, or an order by what is no column, is for Payload to
 * find, as `url` asks for it; null where it refuses.
 */
export async function listPage(
  parts: ReadingParts,
  reading: Reading,
  asked: AskedList,
  url: string,
): Promise<ListPage | null> {
  const { collection, limit: askedLimit, page: askedPage, sort } = asked
  const order = asked.hasWhere ? null : orderOf(parts.payload, collection, sort)
  if (order === null) return foundByPayload(parts, reading, collection, url)
  const [limit, page] = [askedLimit ?? USUAL_LIMIT, askedPage ?? 1]
  const chosen = { order: `${order} limit $1 offset $2`, values: [limit, (page - 1) * limit] }
  const [docs, totalDocs] = await Promise.all([
    reading.chosen(collection, chosen, [collection]),
    countPublished(parts, reading, collection, null),
  ])
  return { docs, told: toldOf({ limit, page, totalDocs }) }
}

function toldOf({ limit, page, totalDocs }: { limit: number; page: number; totalDocs: number }) {
  // Of nothing there is one page, and none before it.
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  const hasNextPage = totalPages > page
  const hasPrevPage = totalDocs > 0 && page > 1
  return {
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage && totalDocs > 0 ? page + 1 : null,
    page,
    pagingCounter: totalDocs > 0 ? (page - 1) * limit + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}

async function foundByPayload(
  { payload }: ReadingParts,
  reading: Reading,
  collection: string,
  url: string,
): Promise<ListPage | null> {
  const req = await createPayloadRequest({ config: payload.config, request: new Request(url) })
  const { limit, page, sort, where } = parseParams({ ...req.query })
  reading.note(collection)
  if (askedPaths(where, sort).some(({ path }) => path.includes('.'))) reading.note(ANYTHING)
  const found = await payload
    .find({
      collection: collection as 'articles',
      ...(where === undefined ? {} : { where }),
      ...(limit === undefined ? {} : { limit }),
      ...(page === undefined ? {} : { page }),
      ...(sort === undefined ? {} : { sort: sort as string[] }),
      depth: 0,
      select: { updatedAt: true } as never,
      joins: false as never,
      req,
      overrideAccess: false,
    })
    .catch(() => null)
  if (found === null) return null
  const { docs, ...told } = found
  const records = await Promise.all(docs.map(({ id }) => reading.record(collection, String(id))))
  return { docs: records.filter((record) => record !== null), told }
}
