import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { citationHash } from '../../citation-words.ts'
import { decideVerification, type Verification, type VerifiedRecord } from '../../verification/decide-verification.ts'
import { READ_DEPTHS, VERIFICATION_STATES, type VerificationState } from '../../verification/verification.ts'
import { whileCommand } from '../command.ts'
import { holdLivingCitation, type CitationRecord } from '../hold-citation.ts'
import { keptStanding } from '../standing/kept-standing.ts'

/** Puts a reviewer's verdict on a citation, for exactly the words that are there while its row is held. */
export async function verifyCitation(req: PayloadRequest, id: string, sent: unknown): Promise<Record<string, unknown>> {
  const visitor = visitorOf(req)
  const by = { id: visitor.id ?? '', isReviewer: permitted(visitor, 'citations', 'verify') === true }
  return inTransaction(req, async () => {
    const record = await holdLivingCitation(req, id)
    const now = new Date().toISOString()
    const decided = decideVerification({ record: verified(record), by, verdict: sent, day: now.slice(0, 10) })
    if (!decided.ok) throw decided.refusal
    const verification = { ...decided.value, by: by.id, at: now }
    const saved: unknown = await whileCommand(req, 'verify', sayVerdict(decided.value), () =>
      req.payload.update({
        collection: 'citations',
        id,
        data: { verification } as never,
        depth: 0,
        req,
        overrideAccess: true, // nobody may type a verification; the reviewer's right was asked for just now
      }),
    )
    return (saved as CitationRecord).verification as Record<string, unknown>
  })
}

function verified(record: CitationRecord): VerifiedRecord {
  const { state } = (record.verification ?? {}) as { state?: VerificationState }
  const writers = Array.isArray(record.writtenBy) ? record.writtenBy : []
  return {
    state: state ?? 'unverified',
    standing: keptStanding(record).status,
    writtenBy: writers.map((writer) => idOf(writer) ?? ''),
    contentHash: citationHash(record),
  }
}

function sayVerdict({ state, readDepth, note }: Verification): string {
  return [VERIFICATION_STATES[state], readDepth && `Read: ${READ_DEPTHS[readDepth]}`, note].filter(Boolean).join('. ')
}
