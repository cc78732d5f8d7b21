import type { Endpoint, PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { decideClaim } from './claims/decide-claim.ts'
import { signPage } from './pages/decide-page.ts'
import type { PageAddress } from './pages/hold-page.ts'
import { submitPage, takeBackPage } from './pages/submit-page.ts'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  const body: unknown = await req.json?.().catch(() => ({}))
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

const addressed = (req: PayloadRequest): PageAddress => ({
  collection: String(req.routeParams?.collection),
  id: String(req.routeParams?.id),
})

function textIn(body: Record<string, unknown>, name: string, most: number): string | undefined {
  const value = body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' && value.length <= most) return value
  throw new Problem('request/invalid', `“${name}” must be text of at most ${most} characters.`, [
    { path: name, message: 'Give text.' },
  ])
}

const command = (
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

/** `POST /api/<page>/:id/submit` {contentHash?, note?} · `/take-back` · `/decide` {contentHash, verdict, meaning, reason?, overrides?, password}. */
export const pageReviewEndpoints: Endpoint[] = [
  command('/:id/submit', (req, body) => {
    const [contentHash, note] = [textIn(body, 'contentHash', 64), textIn(body, 'note', 2000)]
    return submitPage(req, { ...addressed(req), ...(contentHash && { contentHash }), ...(note && { note }) })
  }),
  command('/:id/take-back', (req) => takeBackPage(req, addressed(req))),
  command('/:id/decide', async (req, body) => ({ decision: await signPage(req, addressed(req), body) })),
]

/** `POST /api/claims/:id/decide` {contentHash, verdict, reason?, validUntil?, override?}. */
export const claimReviewEndpoints: Endpoint[] = [
  command('/:id/decide', async (req, body) => ({
    decision: await decideClaim(req, String(req.routeParams?.id), body),
  })),
]
