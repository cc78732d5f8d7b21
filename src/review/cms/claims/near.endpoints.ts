import type { Endpoint } from 'payload'
import { nearClaims } from './near-claims.ts'

/** `POST /api/claims/near` {text}: approved wordings near to a sentence while it is written. Nothing is stored. */
export const nearWordings: Endpoint = {
  path: '/near',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => null)
    return Response.json({ wordings: await nearClaims(req, body) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
