import type { PayloadRequest } from 'payload'
import type { Clinic } from '../../../generated/payload-types.ts'
import { nothingThere } from '../../guard/refusals.ts'
import { Problem } from '#platform/problem.ts'
import { parseSlug } from '#platform/slug.ts'

/** A clinic with a website, as strangers may read it; refused (404) where there is none of this slug, or its website is not known. */
export async function siteOf(req: PayloadRequest, slug: string): Promise<Clinic & { website: string }> {
  if (!parseSlug(slug).ok) throw nothingThere()
  const { docs } = await req.payload.find({
    collection: 'clinics',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { name: true, tagline: true, slug: true, website: true, paths: true, updatedAt: true },
    req,
    overrideAccess: false,
    user: null,
  })
  const [clinic] = docs as Clinic[]
  if (clinic === undefined) throw nothingThere()
  const { website } = clinic
  if (!website)
    throw new Problem(
      'request/not-found',
      'The address of this clinic’s website is not known. It is written in its field “Website”.',
    )
  return { ...clinic, website }
}
