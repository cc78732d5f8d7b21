import type { Endpoint, PayloadRequest } from 'payload'
import { RECALL_VERDICTS, type DecisionLink, type RecallVerdict } from '../../decisions/decision.ts'
import { addressed, command, textIn } from '../command-endpoint.ts'
import { recallCitation } from './recall-citation.ts'
import { recallClaim } from './recall-claim.ts'
import { recallPage } from './recall-page.ts'

const MOST = 5000
const PATHS: Record<RecallVerdict, string> = { recalled: '/:id/recall', reinstated: '/:id/reinstate' }

type Recall = (req: PayloadRequest, verdict: RecallVerdict, reason: string) => Promise<DecisionLink>

/** `POST …/:id/recall` {reason} and `POST …/:id/reinstate` {reason}: by reviewers; in effect at once. */
const bothWays = (recall: Recall): Endpoint[] =>
  RECALL_VERDICTS.map((verdict) =>
    command(PATHS[verdict], async (req, body) => {
      const { at, by, contentHash, reason, seq } = await recall(
        req,
        verdict,
        (textIn(body, 'reason', MOST) ?? '').trim(),
      )
      return { decision: { seq, at, verdict, contentHash, reason, by } }
    }),
  )

const idIn = (req: PayloadRequest) => String(req.routeParams?.id)

export const pageRecallEndpoints = bothWays((req, ...how) => recallPage(req, addressed(req), ...how))
export const claimRecallEndpoints = bothWays((req, ...how) => recallClaim(req, idIn(req), ...how))
export const citationRecallEndpoints = bothWays((req, ...how) => recallCitation(req, idIn(req), ...how))
