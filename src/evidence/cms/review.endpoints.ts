import type { Endpoint, PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { setStanding } from './standing/set-standing.ts'
import { verifyCitation } from './verification/verify-citation.ts'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

async function sentBy(req: PayloadRequest): Promise<unknown> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  return req.json?.().catch(() => null)
}

/** `POST /api/citations/:id/verify` {state, readDepth, checklist, note?, contentHash?}: a reviewer held it against the work. */
const verify: Endpoint = {
  path: '/:id/verify',
  method: 'post',
  handler: async (req) => {
    const sent = await sentBy(req)
    return Response.json({ verification: await verifyCitation(req, String(req.routeParams?.id), sent) }, noStore)
  },
}

/** `POST /api/citations/:id/standing` {status, notice?, reason}: a reviewer found out what has become of the work. */
const stand: Endpoint = {
  path: '/:id/standing',
  method: 'post',
  handler: async (req) => {
    const sent = await sentBy(req)
    return Response.json({ standing: await setStanding(req, String(req.routeParams?.id), sent) }, noStore)
  },
}

/** What a reviewer says of a citation. */
export const reviewEndpoints: Endpoint[] = [verify, stand]
