import { parseParams, type Endpoint } from 'payload'
import { findBySlug, noSuchPage } from './find-by-slug.ts'

/** `GET /api/<collection>/by-slug/:slug[?clinic=slug]`: one page by its slug, as the caller may read it; takes depth, select, populate. */
export const bySlug: Endpoint = {
  path: '/by-slug/:slug',
  method: 'get',
  handler: async (req) => {
    const { clinic } = req.query as { clinic?: unknown }
    const { depth = 1, select, populate } = parseParams({ ...req.query })
    const page = await findBySlug(req, String(req.routeParams?.collection), {
      slug: String(req.routeParams?.slug),
      clinic: typeof clinic === 'string' ? clinic : undefined,
      depth,
      select,
      populate,
    })
    if (page === null) throw noSuchPage()
    return Response.json(page)
  },
}
