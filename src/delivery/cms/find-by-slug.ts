import type { PayloadRequest, Where } from 'payload'
import { Problem } from '#platform/problem.ts'
import { clinicNamed } from '../clinic-named.ts'
import { ONE_PAGE } from './reading/rendered.ts'

type Asked = { slug: string; clinic?: string | undefined; depth: number; select?: unknown; populate?: unknown }

/** No clinic has a page of that name that whoever asks may read. */
export const noSuchPage = () => new Problem('request/not-found', 'There is no such page.')

/** Several clinics have a page of that name. */
export const moreThanOne = () =>
  new Problem(
    'request/conflict',
    'More than one clinic has a page at this address. Say which, by “clinic”: the slug or the id of the clinic.',
  )

/** Those of the clinic that a text names. */
export function ofClinic(name: string): Where {
  const clinic = clinicNamed(name)
  return 'id' in clinic ? { clinic: { equals: clinic.id } } : { 'clinic.slug': { equals: clinic.slug } }
}

/**
 * The page of a collection that has a slug, as the caller may read it; null if there is none. Where several clinics have one of that
 * name, `clinic` (a slug or an id) says which is meant; without it that is refused (409).
 */
export async function findBySlug(
  req: PayloadRequest,
  collection: string,
  { slug, clinic, depth, select, populate }: Asked,
): Promise<unknown> {
  const { flattenedFields } = req.payload.collections[collection as 'articles']!.config
  const where: Where[] = [{ slug: { equals: slug } }]
  if (clinic !== undefined && flattenedFields.some(({ name }) => name === 'clinic')) where.push(ofClinic(clinic))
  req.context[ONE_PAGE] = true
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: { and: where },
    limit: 2,
    depth,
    select: select as never,
    populate: populate as never,
    pagination: false,
    req,
    overrideAccess: false,
    user: req.user,
  })
  if (docs.length > 1) throw moreThanOne()
  return docs[0] ?? null
}
