import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  Where,
} from 'payload'
import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { refreshAliases } from './refresh-aliases.ts'
import { refuseMerged } from './refuse-merged.ts'

/** An alias says what the record says that it was merged into; whoever wants to change it is sent there. */
export const refuseMergedEdits: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') await refuseMerged(req, originalDoc)
  return data
}

/** What is saved in a record is said by its aliases too, within the same transaction. */
export const keepAliasesInStep: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && !doc.mergedInto) await refreshAliases(req, String(doc.id))
  return doc as unknown
}

type Reading = {
  id?: unknown
  where?: Where
  select?: Record<string, unknown>
  currentDepth?: number
  overrideAccess?: boolean
}

/**
 * Lists are asked without the records that were merged into others. Whoever names records, as a page does that cites them, gets
 * them all; and whoever asks for the numbers of a record is told whose they are.
 */
export const leaveOutMerged: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' && operation !== 'count') return args
  const { id, where, select, currentDepth, overrideAccess } = args as Reading
  const reading =
    select?.identifiers && !select.mergedInto ? { ...args, select: { ...select, mergedInto: true } } : args
  const isList = id === undefined && currentDepth === undefined && overrideAccess !== true
  if (!isList || names(where, /^(?:id|mergedInto)$/)) return reading as typeof args
  const unmerged: Where = { mergedInto: { exists: false } }
  return {
    ...reading,
    where: where && Object.keys(where).length > 0 ? { and: [where, unmerged] } : unmerged,
  } as typeof args
}

function names(where: unknown, path: RegExp): boolean {
  if (Array.isArray(where)) return where.some((each) => names(each, path))
  if (!isObject(where)) return false
  return Object.entries(where).some(
    ([key, asked]) => path.test(key) || (/^(?:and|or)$/i.test(key) && names(asked, path)),
  )
}

/** The numbers of a merged record are kept by the one it stands for, since a number is in one record only; readers get them all the same. */
export const showNumbersOfKept: CollectionAfterReadHook = async ({ doc, req }) => {
  const kept = idOf((doc as { mergedInto?: unknown }).mergedInto)
  if (kept === null || !('identifiers' in doc)) return doc as unknown
  const record = await req.payload.db.findOne<{ id: string; identifiers?: object }>({
    collection: 'citations',
    where: { id: { equals: kept } },
    select: { identifiers: true },
    req,
  })
  return { ...doc, identifiers: record?.identifiers ?? doc.identifiers }
}
