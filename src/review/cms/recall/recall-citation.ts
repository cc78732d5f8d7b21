import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { holdLivingCitation } from '#evidence/cms/index.ts'
import { citationHash } from '#evidence/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import type { DecisionLink, RecallVerdict } from '../../decisions/decision.ts'
import { refusalOfRecall } from '../../recall/decide-recall.ts'
import { COMMAND, REASON } from '../audit/audit.plugin.ts'
import { keepRecall } from './keep-recall.ts'

/**
 * A reviewer recalls a work: no claim rests on it any more, and every live page that makes a claim without another support is out at
 * once, whatever its clinic's policy; or reinstates it. The claims are looked at by the hook of every change of a work.
 */
export async function recallCitation(
  req: PayloadRequest,
  id: string,
  verdict: RecallVerdict,
  reason: string,
): Promise<DecisionLink> {
  if (permitted(visitorOf(req), 'citations', 'recall') !== true)
    throw new Problem('request/forbidden', 'Only a reviewer can recall a work.')
  return inTransaction(req, async () => {
    const record = await holdLivingCitation(req, id)
    const recalledAt = (record.recalledAt as string | null | undefined) ?? null
    const refusal = refusalOfRecall({ what: 'citation', verdict, reason, recalledAt, nothingBecause: null })
    if (refusal) throw refusal
    const isRecall = verdict === 'recalled'
    Object.assign(req.context, { [COMMAND]: isRecall ? 'recall-work' : 'reinstate-work', [REASON]: reason })
    await req.payload.update({
      collection: 'citations',
      id,
      data: { recalledAt: isRecall ? new Date().toISOString() : null, recallReason: isRecall ? reason : null },
      depth: 0,
      req,
      overrideAccess: true, // nobody may type a recall; the reviewer's right was asked for just now
    })
    Object.assign(req.context, { [COMMAND]: undefined, [REASON]: undefined })
    const of = { what: 'citation', collection: 'citations', subject: id, clinic: null, revision: null } as const
    return keepRecall(req, verdict, { ...of, contentHash: citationHash(record), fourEyes: true }, reason)
  })
}
