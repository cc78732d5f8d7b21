import type { PayloadRequest } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { isPermitted, visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { question } from '../command-endpoint.ts'
import { shownPage } from '../pages/readable-pages.ts'
import { impactOfClaim } from '../recall/impact.ts'
import { pagesOfClaim, placesOfClaim } from './pages-of-claim.ts'

/** So many pages are named in one answer; `total` counts them all. */
const MOST = 500

/** The claim in the address, for whoever may read it. */
async function addressedClaim(req: PayloadRequest): Promise<{ id: string; text: string; contentHash: string }> {
  const id = req.routeParams?.id
  const claim = isRecordId(id)
    ? await req.payload.db.findOne<{ id: string; text: string; contentHash: string; shownUntil?: string | null }>({
        collection: 'claims',
        where: { id: { equals: id } },
        req,
      })
    : null
  if (!claim || !isPermitted(visitorOf(req), 'claims', 'read', { ...claim, shownUntil: claim.shownUntil ?? null }))
    throw new Problem('request/not-found', 'There is no such claim.')
  return claim
}

/** `GET /api/claims/:id/where-used`: the pages that make a claim, live or in their latest draft, and where on them it stands. */
const whereUsed = question('/:id/where-used', async (req) => {
  const { contentHash, text } = await addressedClaim(req)
  const { pages } = await pagesOfClaim(req, contentHash)
  const here = pages.slice(0, MOST)
  const placesOn = await placesOfClaim(req, contentHash, here)
  const uses = here.map((page) => ({
    ...shownPage(page),
    uses: placesOn(page).map((place) => ({ ...place, sentence: text })),
  }))
  return { pages: uses, total: pages.length }
})

/** `GET /api/claims/:id/impact`: what would become of the pages that make a claim if a reviewer recalled it; nothing is changed. */
const impact = question('/:id/impact', async (req) => {
  if (!isStaff(visitorOf(req))) throw new Problem('request/forbidden', 'This is for the people of the clinic.')
  const { contentHash } = await addressedClaim(req)
  const { claims, onPage } = await impactOfClaim(req, contentHash)
  const { pages, hidden } = await pagesOfClaim(req, contentHash)
  return { claims, pages: pages.map((page) => ({ ...shownPage(page), ...onPage(page) })), hidden }
})

/** What a claim answers to of the pages that make it. */
export const claimUsesEndpoints = [whereUsed, impact]
