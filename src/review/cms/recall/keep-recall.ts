import type { PayloadRequest } from 'payload'
import type { DecisionLink, RecallVerdict } from '../../decisions/decision.ts'
import { recallMeaning, type Recalled } from '../../recall/recall-meanings.ts'
import { record } from '../audit/audit-trail.ts'
import { appendDecision, lastTrailSeq } from '../decisions/append-decision.ts'

/** What was recalled or reinstated, by the hash of what it says. */
export type RecallOf = {
  what: Recalled
  collection: string
  subject: string
  clinic: string | null
  contentHash: string
  revision: number | null
  fourEyes: boolean
}

/** Keeps the decision of a reviewer to recall or reinstate something, and tells the trail of it. Last of all, behind all rows. */
export async function keepRecall(
  req: PayloadRequest,
  verdict: RecallVerdict,
  { what, ...of }: RecallOf,
  reason: string,
): Promise<DecisionLink> {
  const by = req.user as unknown as { id: string; name: string }
  const decision = await appendDecision(req, {
    at: new Date().toISOString(),
    ...of,
    verdict,
    meaning: recallMeaning(verdict, what),
    reason,
    overrides: [],
    rulePack: null,
    findings: null,
    evidence: null,
    by: by.id,
    byName: by.name,
    trailSeq: await lastTrailSeq(req),
    validUntil: null,
  })
  const { clinic, collection, contentHash, subject } = of
  const action = verdict === 'recalled' ? 'recall' : 'reinstate'
  await record(req, { action, collection, subject, clinic, afterHash: contentHash, reason })
  return decision
}
