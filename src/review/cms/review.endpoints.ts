import type { Endpoint } from 'payload'
import { claimUsesEndpoints } from './claims/claim-uses.endpoints.ts'
import { decideClaim } from './claims/decide-claim.ts'
import { addressed, command, textIn } from './command-endpoint.ts'
import { signPage } from './pages/decide-page.ts'
import { submitPage, takeBackPage } from './pages/submit-page.ts'
import { claimRecallEndpoints, pageRecallEndpoints } from './recall/recall.endpoints.ts'

/** `POST /api/<page>/:id/submit` {contentHash?, note?} · `/take-back` · `/decide` {contentHash, verdict, meaning, reason?, overrides?, password}. */
export const pageReviewEndpoints: Endpoint[] = [
  command('/:id/submit', (req, body) => {
    const [contentHash, note] = [textIn(body, 'contentHash', 64), textIn(body, 'note', 2000)]
    return submitPage(req, { ...addressed(req), ...(contentHash && { contentHash }), ...(note && { note }) })
  }),
  command('/:id/take-back', (req) => takeBackPage(req, addressed(req))),
  command('/:id/decide', async (req, body) => ({ decision: await signPage(req, addressed(req), body) })),
  ...pageRecallEndpoints,
]

/** `POST /api/claims/:id/decide` {contentHash, verdict, reason?, validUntil?, override?}. */
export const claimReviewEndpoints: Endpoint[] = [
  command('/:id/decide', async (req, body) => ({
    decision: await decideClaim(req, String(req.routeParams?.id), body),
  })),
  ...claimRecallEndpoints,
  ...claimUsesEndpoints,
]
