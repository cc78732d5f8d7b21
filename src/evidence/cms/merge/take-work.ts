import type { PayloadRequest } from 'payload'
import { comparableSent } from '../../same-work/comparable-sent.ts'
import type { WorkField } from '../../same-work/differences-between.ts'
import { workOf } from '../known-works/work-of.ts'
import { recordForMerge } from './record-for-merge.ts'
import { refuseTwoWorks } from './refuse-two-works.ts'
import { takeFrom } from './take-from.ts'

type Taking = { id: string; work: Record<string, unknown>; take: readonly WorkField[]; isSure: boolean }

/** Takes fields of a work that was sent into the record of that work; a work that is another one is refused. */
export async function takeWork(req: PayloadRequest, { id, work, take, isSure }: Taking): Promise<WorkField[]> {
  const record = await recordForMerge(req, id)
  const sent = comparableSent(work)
  if (sent !== null) refuseTwoWorks(record, sent, isSure)
  return takeFrom(req, id, workOf(work), take)
}
