import type { Endpoint } from 'payload'
import { loadDesk } from './load-desk.ts'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** `GET /api/<page>/:id/desk`: all that a reviewer needs to decide on a page, in one answer. */
export const deskOfPage: Endpoint = {
  path: '/:id/desk',
  method: 'get',
  handler: async (req) => {
    const page = { collection: String(req.routeParams?.collection), id: String(req.routeParams?.id) }
    return Response.json(await loadDesk(req, page), noStore)
  },
}
