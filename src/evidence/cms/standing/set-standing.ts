import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { judgeByHand } from '../../standing/judge-by-hand.ts'
import { holdLivingCitation } from '../hold-citation.ts'
import { keptStanding } from './kept-standing.ts'
import { noteStanding } from './note-standing.ts'

/** Sets by hand what has become of a work, as a reviewer says it, with their reason; the pages that cite it are not touched. */
export async function setStanding(req: PayloadRequest, id: string, sent: unknown): Promise<Record<string, unknown>> {
  if (permitted(visitorOf(req), 'citations', 'verify') !== true)
    throw new Problem('request/forbidden', 'Only a reviewer can say what has become of a work.')
  return inTransaction(req, async () => {
    const record = await holdLivingCitation(req, id)
    const { work, notices } = keptStanding(record)
    const checkedAt = new Date().toISOString()
    const judged = judgeByHand({ sent, kept: notices, work: { ...work, checkedAt }, day: checkedAt.slice(0, 10) })
    if (!judged.ok) throw new Problem('data/invalid', wordsOf(judged.errors), judged.errors)
    const { notices: added, reason } = judged.value
    await noteStanding(req, id, { notices: added, source: 'manual', checkedAt, reason })
    return (await holdLivingCitation(req, id)).standing as Record<string, unknown>
  })
}

const wordsOf = (errors: readonly { message: string }[]) =>
  errors.length === 1 ? errors[0]!.message : `${errors.length} places need putting right.`
