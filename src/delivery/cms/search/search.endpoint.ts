import type { Endpoint } from 'payload'
import { readSearchRequest } from '../../search/read-search-request.ts'
import { search } from './search.ts'

/** `GET /api/search?q=&limit=&clinic=&collection=`: live pages by their words, for everybody. */
export const searchEndpoint = (pages: readonly string[]): Endpoint => ({
  path: '/search',
  method: 'get',
  handler: async (req) => {
    const { answer, isWhole } = await search(req, readSearchRequest(req.query, pages))
    return Response.json(answer, isWhole ? {} : { headers: { 'Cache-Control': 'no-store' } })
  },
})
