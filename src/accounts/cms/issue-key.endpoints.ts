import { randomBytes } from 'node:crypto'
import type { Endpoint } from 'payload'
import { Problem } from '#platform/problem.ts'
import { hashOfKey } from '../api-key.ts'
import { permitted } from './access.ts'
import { visitorOf } from './visitor.ts'

/** `POST /api/api-clients/:id/key`: makes a new key, shows it this once, and ends the old one. */
export const issueKey: Endpoint = {
  path: '/:id/key',
  method: 'post',
  handler: async (req) => {
    if (permitted(visitorOf(req), 'api-clients', 'update') !== true)
      throw new Problem('request/forbidden', 'Only an admin can make keys for API clients.')
    const id = String(req.routeParams?.id)
    const key = randomBytes(32).toString('base64url')
    await req.payload.update({
      collection: 'api-clients',
      id,
      data: { keyHash: hashOfKey(key, req.payload.secret) },
      req,
      overrideAccess: true, // the hash can be written here and nowhere else; the admin's right was checked above
    })
    return Response.json({ key }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
