import type { PayloadRequest } from 'payload'
import { claimState } from '../../claims/claim-workflow.ts'
import type { ClaimChange, RestingClaim } from '../../recall/judge-claims.ts'
import type { JudgedPage, PageEffect } from '../../recall/judge-pages.ts'
import { withSupposed, type SupposedFall } from '../../recall/supposed-fall.ts'
import { claimsRestingOn } from './claims-resting-on.ts'
import { judgeEvidence, type Judgement } from './judge-evidence.ts'

type ShownClaim = { id: string; text: string; effect: 'fall' | 'stand-again'; because: string | null }

/** What would come of something: the claims that would fall or stand again, and what would become of each live page, by its address. */
export type Impact = {
  claims: ShownClaim[]
  onPage: (page: { collection: string; id: string }) => { effect: PageEffect; claims: { id: string; text: string }[] }
  /** All pages of which something would become, whoever may read them. */
  pages: { collection: string; id: string; effect: PageEffect }[]
}

/** What would come of it if this were so of a work, given by all its records. Changes nothing. */
export async function impactOfWork(
  req: PayloadRequest,
  citations: readonly string[],
  supposed: SupposedFall,
): Promise<Impact> {
  const claims = withSupposed(await claimsRestingOn(req, { citations }), new Set(citations), supposed)
  return shown(claims, await judgeEvidence(req, { claims }))
}

/** What would come of it if a reviewer recalled this claim. Changes nothing. */
export async function impactOfClaim(req: PayloadRequest, contentHash: string): Promise<Impact> {
  const now = new Date().toISOString()
  const claims = await claimsRestingOn(req, { hashes: [contentHash] })
  const recalled = claims.map((claim) => ({ ...claim, recalledAt: claim.recalledAt ?? now }))
  const { pages } = await judgeEvidence(req, { claims: recalled, decided: [contentHash] })
  const falls = claims.filter((claim) => claimState(claim, now) === 'approved')
  return shown(claims, { pages, claims: falls.map((claim) => ({ claim, kind: 'fell', ...recall })) })
}

const recall = { fall: 'recall', fellAt: null, fellBecause: 'recalled by a reviewer' } as const

function shown(claims: readonly RestingClaim[], { claims: changes, pages }: Judgement): Impact {
  const byHash = new Map(claims.map(({ contentHash, id, text }) => [contentHash, { id, text }]))
  const byPage = new Map(pages.map((judged) => [`${judged.page.collection}/${judged.page.id}`, judged]))
  return {
    claims: changes.flatMap(claimShown),
    onPage: ({ collection, id }) => {
      const judged = byPage.get(`${collection}/${id}`)
      return {
        effect: judged?.effect ?? 'none',
        claims: judged?.touched.flatMap((hash) => byHash.get(hash) ?? []) ?? [],
      }
    },
    pages: pages.filter(({ effect }) => effect !== 'none').map(addressOf),
  }
}

const addressOf = ({ effect, page: { collection, id } }: JudgedPage) => ({ collection, id, effect })

const claimShown = ({ claim: { id, text }, fellBecause, kind }: ClaimChange): ShownClaim[] =>
  kind === 'other-reason' ? [] : [{ id, text, effect: kind === 'fell' ? 'fall' : 'stand-again', because: fellBecause }]
