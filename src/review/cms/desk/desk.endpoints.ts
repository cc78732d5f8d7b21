import type { Endpoint } from 'payload'
import { loadDesk } from './load-desk.ts'
import { loadQueue } from './load-queue.ts'

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

/** `GET /api/page-reviews/queue?clinic=&state=&sort=&limit=&page=`: what waits for a reviewer, in order. */
export const reviewersQueue: Endpoint = {
  path: '/queue',
  method: 'get',
  handler: async (req) => Response.json(await loadQueue(req), noStore),
}
