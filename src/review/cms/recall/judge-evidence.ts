import type { PayloadRequest } from 'payload'
import { judgeClaims, type ClaimChange, type RestingClaim } from '../../recall/judge-claims.ts'
import { judgePages, type JudgedPage, type MadeClaim } from '../../recall/judge-pages.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { livePages, pagesMaking } from './live-pages.ts'

/** What is looked at: claims with their works as they are or would be, and pages besides those that make a claim that changes. */
export type Question = {
  claims: readonly RestingClaim[]
  /** Claims, by hash, whose own state is another than when their pages were last looked at: decided on, recalled, reinstated. */
  decided?: readonly string[]
  pages?: readonly PageAddress[]
  /** With it, the pages are held until the transaction ends. */
  hold?: boolean
}

export type Judgement = { claims: ClaimChange[]; pages: JudgedPage[] }

/**
 * What becomes of claims and, with them, of live pages. The one way to find out: the change itself and the question what it would
 * do both come here.
 */
export async function judgeEvidence(
  req: PayloadRequest,
  { claims, decided = [], pages = [], hold = false }: Question,
): Promise<Judgement> {
  const now = new Date().toISOString()
  const changes = judgeClaims(claims, now)
  // Another reason for the same fall changes nothing on a page.
  const fell = changes.filter(({ claim, fall }) => fall !== claim.fall)
  const touched = new Set([...decided, ...fell.map(({ claim }) => claim.contentHash)])
  const addresses = new Map(
    [...pages, ...(await pagesMaking(req, [...touched]))].map((page) => [`${page.collection}/${page.id}`, page]),
  )
  const live = await livePages(req, [...addresses.values()], { hold })
  const supposed = supposedOf(claims, changes)
  const judged = live.map((page) => ({
    ...page,
    claims: page.claims.map((made) => supposed.get(made.contentHash)?.(made) ?? made),
  }))
  return { claims: changes, pages: judgePages(judged, touched, now) }
}

/** What was read of a claim on a page counts less than what it would be. */
function supposedOf(claims: readonly RestingClaim[], changes: readonly ClaimChange[]) {
  const falls = new Map(changes.map(({ claim, fall }) => [claim.contentHash, fall]))
  return new Map(
    claims.map(({ contentHash, fall, recalledAt }) => [
      contentHash,
      (made: MadeClaim): MadeClaim => ({
        ...made,
        recalledAt,
        fall: falls.has(contentHash) ? falls.get(contentHash)! : fall,
      }),
    ]),
  )
}
