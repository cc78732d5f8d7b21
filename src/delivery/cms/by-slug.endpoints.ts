import { parseParams, type Endpoint, type Where } from 'payload'
import { Problem } from '#platform/problem.ts'

/** `GET /api/<collection>/by-slug/:slug[?clinic=slug]`: one page by its slug, as the caller may read it; takes depth, select, populate. */
export const bySlug: Endpoint = {
  path: '/by-slug/:slug',
  method: 'get',
  handler: async (req) => {
    const collection = String(req.routeParams?.collection)
    const { clinic } = req.query as { clinic?: unknown }
    const { depth = 1, select, populate } = parseParams({ ...req.query })
    const hasClinic = req.payload.collections[collection as 'articles']!.config.flattenedFields.some(
      ({ name }) => name === 'clinic',
    )
    const where: Where[] = [{ slug: { equals: String(req.routeParams?.slug) } }]
    if (hasClinic && typeof clinic === 'string') where.push({ 'clinic.slug': { equals: clinic } })
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
    if (docs.length > 1)
      throw new Problem(
        'request/conflict',
        'More than one clinic has a page with this slug. Say which: ?clinic=<slug of the clinic>.',
      )
    if (docs.length === 0) throw new Problem('request/not-found', 'There is no such page.')
    return Response.json(docs[0])
  },
}
