import type { Endpoint, PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import type { PageAddress } from './pages/hold-page.ts'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  const body: unknown = await req.json?.().catch(() => ({}))
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

/** The page in the address of a request. */
export const addressed = (req: PayloadRequest): PageAddress => ({
  collection: String(req.routeParams?.collection),
  id: String(req.routeParams?.id),
})

/** A text that a command was sent, if it was; refused where it is no text or too long. */
export function textIn(body: Record<string, unknown>, name: string, most: number): string | undefined {
  const value = body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' && value.length <= most) return value
  throw new Problem('request/invalid', `“${name}” must be text of at most ${most} characters.`, [
    { path: name, message: 'Give text.' },
  ])
}

/** A route by which somebody who is signed in gives a command; what it answers is never kept. */
export const command = (
  path: string,
  run: (req: PayloadRequest, body: Record<string, unknown>) => Promise<unknown>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req)
    return Response.json(await run(req, body), noStore)
  },
})

/** A route that answers a question of somebody who is signed in; the answer is never kept. */
export const question = (path: string, answer: (req: PayloadRequest) => Promise<unknown>): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in, or send an API key, to do this.')
    return Response.json(await answer(req), noStore)
  },
})
