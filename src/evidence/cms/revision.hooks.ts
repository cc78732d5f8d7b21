import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { onlyOn, recordsOf, type RecordOperation } from '#platform/cms/record-operation.ts'
import { revisionRead } from '#platform/cms/revision-read.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { lockEvidence } from './lock-evidence.ts'

const revisionKey = (id: unknown) => `citewellRevision:citations/${String(id)}`

/** Holds the record's row until the transaction ends, and notes which revision comes next. Gives the one that is there. */
async function hold(req: PayloadRequest, id: string): Promise<number | null> {
  if (!isRecordId(id)) return null
  const { rows } = await executeIn(req, sql`select revision from citations where id = ${id} for update`)
  if (!rows[0]) return null
  const revision = Number(rows[0].revision ?? 1)
  req.context[revisionKey(id)] = revision + 1
  return revision
}

/**
 * Holds every citation that is about to change, behind the lock of all evidence and before it is read: whoever writes next reads what is written now, and nothing is
 * lost. A writer who says which revision they read is refused if it is no longer the one that is there.
 */
export const holdRevision: CollectionBeforeOperationHook = async ({ args, operation }) =>
  operation === 'update' || operation === 'delete'
    ? ((await held(args as unknown as RecordOperation, operation)) as unknown as typeof args)
    : args

async function held(args: RecordOperation, operation: 'update' | 'delete'): Promise<RecordOperation> {
  // Whoever may not change citations is left to the access rules: they get that answer, and hold no row.
  if (args.overrideAccess !== true && permitted(visitorOf(args.req), 'citations', operation) === false) return args
  await lockEvidence(args.req, 'change')
  if (operation === 'delete') return args
  if (args.id === undefined) {
    const ids = await recordsOf(args, 'citations')
    for (const id of ids) await hold(args.req, id)
    return onlyOn(args, ids)
  }
  const claimed = revisionRead(args)
  const revision = await hold(args.req, args.id)
  if (claimed === null || revision === null || claimed === revision) return args
  throw new Problem(
    'write/stale',
    'Somebody changed this citation after you opened it. Copy what you wrote, reload the page and put it in again.',
    [],
    { revision },
  )
}

/** Puts the next revision on what is saved, whatever the writer says; a new citation begins at 1. */
export const stampRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, revision: 1 }
  const key = revisionKey(originalDoc?.id)
  const revision = req.context[key] ?? originalDoc?.revision
  delete req.context[key]
  return { ...data, revision }
}
