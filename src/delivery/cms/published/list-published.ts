import type { Where } from 'payload'
import { slugTag } from '../../cache/tags.ts'
import { clinicNamed } from '../../clinic-named.ts'
import { moreThanOne } from '../find-by-slug.ts'
import type { ReadingParts } from './load-parts.ts'
import type { PublishedRecord } from './keep-records.ts'
import type { Reading } from './open-reading.ts'
import { orderOf } from './order-of.ts'
import { query, type Chosen } from './published-rows.ts'

export type AskedList = { where?: Where | null; sort?: string | null; limit?: number | null; page?: number | null }

/** A part of a list as Payload pages it; what needs counting is counted when it is asked for, once. */
export type PublishedList = {
  docs: PublishedRecord[]
  limit: number
  page: number
  pagingCounter: number
  hasPrevPage: boolean
  prevPage: number | null
  totalDocs: () => Promise<number>
  totalPages: () => Promise<number>
  hasNextPage: () => Promise<boolean>
  nextPage: () => Promise<number | null>
}

const USUAL_LIMIT = 10

/** Lists records that everybody may read. Conditions, and orders that are not by a column of the record itself, are for Payload to read. */
export async function listPublished(
  parts: ReadingParts,
  reading: Reading,
  collection: string,
  { limit: asked, page: askedPage, sort, where }: AskedList,
): Promise<PublishedList> {
  const [limit, page] = [asked ?? USUAL_LIMIT, askedPage ?? 1]
  const order = where ? null : orderOf(parts.payload, collection, sort ?? '')
  const docs =
    order === null
      ? await askedOfPayload(reading, collection, { where, sort, limit, page })
      : await reading.chosen(
          collection,
          { order: `${order} limit $1 offset $2`, values: [limit, (page - 1) * limit] },
          [collection],
        )
  reading.note(collection)
  let counted: Promise<number> | null = null
  const totalDocs = () => (counted ??= countPublished(parts, reading, collection, where))
  const totalPages = async () => Math.ceil((await totalDocs()) / limit)
  const hasNextPage = async () => (await totalPages()) > page
  return {
    docs,
    limit,
    page,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage: page > 1,
    prevPage: page > 1 ? page - 1 : null,
    totalDocs,
    totalPages,
    hasNextPage,
    nextPage: async () => ((await hasNextPage()) ? page + 1 : null),
  }
}

/** How many records there are that everybody may read. */
export async function countPublished(
  { collections, payload }: ReadingParts,
  reading: Reading,
  collection: string,
  where: Where | null | undefined,
): Promise<number> {
  if (where || collection === 'citations') {
    const req = await reading.req()
    const { totalDocs } = await payload.count({
      collection: collection as 'articles',
      where: where ?? {},
      req,
      overrideAccess: false,
    })
    return totalDocs
  }
  const { isReadable, table } = collections.get(collection)!
  const [row] = await query<{ count: number }>(
    payload,
    `select count(*)::int as count from "${table}" p where ${isReadable}`,
    [],
  )
  return row!.count
}

async function askedOfPayload(
  reading: Reading,
  collection: string,
  { limit, page, sort, where }: AskedList & { limit: number; page: number },
): Promise<PublishedRecord[]> {
  const req = await reading.req()
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: where ?? {},
    ...(sort ? { sort: sort.split(',') } : {}),
    limit,
    page,
    depth: 0,
    select: { updatedAt: true } as never,
    joins: false as never,
    pagination: false,
    req,
    overrideAccess: false,
  })
  const found = await Promise.all(docs.map(({ id }) => reading.record(collection, String(id))))
  return found.filter((record) => record !== null)
}

/** One record by its slug: that of the clinic, if one is named; null if there is none. Where it is not clear which, that is refused (409). */
export async function oneBySlug(
  parts: ReadingParts,
  reading: Reading,
  collection: string,
  slug: string,
  clinic?: string | null,
): Promise<PublishedRecord | null> {
  const found = await reading.chosen(collection, bySlug(parts, collection, slug, clinic), [
    slugTag(collection, slug),
    ...(clinic ? ['clinics'] : []),
  ])
  if (found.length > 1) throw moreThanOne()
  return found[0] ?? null
}

/** Two at most, so that it can be told that it is not clear which. */
const bySlug = ({ payload }: ReadingParts, collection: string, slug: string, clinic?: string | null): Chosen => {
  const { flattenedFields } = payload.collections[collection as 'articles']!.config
  const isOfClinic = clinic && flattenedFields.some(({ name }) => name === 'clinic')
  if (!isOfClinic) return { where: 'p.slug = $1 limit 2', values: [slug] }
  const named = clinicNamed(clinic)
  if ('id' in named) return { where: 'p.slug = $1 and p.clinic_id = $2 limit 2', values: [slug, named.id] }
  return {
    where: 'p.slug = $1 and p.clinic_id in (select c.id from clinics c where c.slug = $2) limit 2',
    values: [slug, named.slug],
  }
}
