import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { today, worksById } from '#checks/cms/index.ts'
import type { CitedWork } from '#checks/index.ts'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { decideClaim as decide } from '../../claims/decide-claim.ts'
import { minimumEvidence } from '../../claims/minimum-evidence.ts'
import { readVerdict } from '../../claims/read-verdict.ts'
import { VERDICTS } from '../../claims/verdicts.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { record } from '../audit/audit-trail.ts'
import { appendDecision, lastTrailSeq } from '../decisions/append-decision.ts'
import { holdClaim } from './hold-claim.ts'
import { keepVerdict } from './keep-verdict.ts'
import { refuseOnFallen } from './refuse-on-fallen.ts'
import { tellOfRefusal } from './tell-of-refusal.ts'
import { writersOfClaim } from './writers-of-claim.ts'

/** A reviewer says what they think of a claim, in these words and on this evidence; every page that makes it has that verdict. */
export async function decideClaim(req: PayloadRequest, id: string, sent: unknown): Promise<DecisionLink> {
  const asked = readVerdict(sent)
  return inTransaction(req, async () => {
    const claim = await holdClaim(req, 'decide', id)
    const works = await worksById(req, claim.works, today())
    const now = new Date().toISOString()
    const by = req.user as unknown as { id: string; name: string }
    const { writers, fourEyes } = await writersOfClaim(req, claim)
    const decided = decide({
      asked,
      by: by.id,
      now,
      contentHash: claim.contentHash,
      writers,
      faults: minimumEvidence({ ...claim, stem: '' } as never, [...works.values()]),
    })
    if (!decided.ok) throw decided.refusal
    await refuseOnFallen(req, asked.verdict, claim.contentHash)
    const against = { reason: asked.reason ?? '', until: decided.validUntil! }
    const overrides = decided.overrides.map(({ code }) => ({ rule: code, ...against }))
    await keepVerdict(req, claim, {
      verdict: asked.verdict,
      validUntil: decided.validUntil,
      reason: asked.reason,
      isOverridden: overrides.length > 0,
      by: by.id,
      at: now,
    })
    const decision = await appendDecision(req, {
      at: now,
      collection: 'claims',
      subject: id,
      clinic: null,
      contentHash: claim.contentHash,
      revision: null,
      verdict: asked.verdict,
      meaning: VERDICTS[asked.verdict].meaning,
      reason: asked.reason,
      overrides,
      rulePack: null,
      findings: null,
      evidence: { text: claim.text, citations: [...works.values()].map(asItStood) },
      fourEyes,
      by: by.id,
      byName: by.name,
      trailSeq: await lastTrailSeq(req),
      validUntil: decided.validUntil,
    })
    await followVerdict(req, claim, decision)
    return decision
  })
}

const asItStood = ({ id, standing, verification }: CitedWork) => ({ citation: id, standing, verification })

/** What comes of a verdict besides the decision: its number on the claim, the trail, and who is told. */
async function followVerdict(
  req: PayloadRequest,
  { id, text, contentHash }: { id: string; text: string; contentHash: string },
  decision: DecisionLink,
): Promise<void> {
  const { reason, seq, verdict } = decision
  await executeIn(req, sql`update claims set decision = ${seq} where id = ${id}`)
  await record(req, {
    action: `verdict: ${verdict}`,
    collection: 'claims',
    subject: id,
    afterHash: contentHash,
    reason,
  })
  await tellOfRefusal(req, text, decision)
}
