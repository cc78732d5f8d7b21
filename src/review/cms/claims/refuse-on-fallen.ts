import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { fallOf } from '../../claims/support.ts'
import type { Verdict } from '../../claims/verdicts.ts'
import { whyFell } from '../../recall/judge-claims.ts'
import { claimsRestingOn } from '../recall/claims-resting-on.ts'

/** No reason and no end makes a work bear what it no longer says: a claim that rests on fallen works alone is not called supported. */
export async function refuseOnFallen(req: PayloadRequest, verdict: Verdict, contentHash: string): Promise<void> {
  const [claim] = await claimsRestingOn(req, { hashes: [contentHash] })
  if (!claim || fallOf(verdict, claim.works) === null) return
  throw new Problem(
    'review/not-possible',
    `It cannot be called supported, as none of its works still stands (${whyFell(claim.works)}). It needs another work, or other words.`,
    [{ path: 'verdict', message: 'None of its works still stands.' }],
  )
}
