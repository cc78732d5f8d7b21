import type { PayloadRequest } from 'payload'
import type { PageAddress } from '../pages/hold-page.ts'
import { claimsRestingOn, type WhichClaims } from './claims-resting-on.ts'
import { judgeEvidence } from './judge-evidence.ts'
import { keepJudgement } from './keep-judgement.ts'
import { pagesOfClinic } from './live-pages.ts'

/**
 * Looks again at claims after a work behind them changed, or after a reviewer said something else of them: which lose or regain their
 * last support, and which live pages fall or come back with them, by the policy of each clinic. In the transaction of the change,
 * whose evidence nobody else touches meanwhile (`lockEvidence`).
 */
export async function reconsiderClaims(req: PayloadRequest, which: WhichClaims): Promise<void> {
  const claims = await claimsRestingOn(req, which)
  if (claims.length === 0) return
  const decided = 'hashes' in which ? which.hashes : []
  await keepJudgement(req, await judgeEvidence(req, { claims, decided, hold: true }))
}

/** Looks again at live pages after one was recalled or reinstated, or approved anew. */
export async function reconsiderPages(req: PayloadRequest, pages: readonly PageAddress[]): Promise<void> {
  await keepJudgement(req, await judgeEvidence(req, { claims: [], pages, hold: true }))
}

/** Looks again at the live pages of a clinic after it may have chosen what becomes of a page whose evidence falls. */
export async function reconsiderClinic(req: PayloadRequest, clinic: string): Promise<void> {
  const pages = await pagesOfClinic(req, clinic)
  if (pages.length > 0) await reconsiderPages(req, pages)
}
