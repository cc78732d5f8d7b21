import type { CollectionAfterReadHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { citationHash, WORD_FIELDS } from '../../citation-words.ts'
import { verificationOn } from '../../verification/transitions.ts'
import { sayWhy } from '../command.ts'
import { broughtWriters } from './bring-writers.ts'
import { fallenVerification } from './fallen-verification.ts'

const FELL = 'The words changed, so what was checked no longer counts.'

/**
 * When the words of a citation change, whoever changed them is one of its writers, and what somebody verified no longer counts.
 * API clients are no writers: nobody signs in as one to verify.
 */
export const keepWriters: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? null : { ...originalDoc }
  const writers = new Set([...idsIn(before?.writtenBy), ...idsIn(data.writtenBy)])
  if (before !== null && citationHash(before) === citationHash({ ...before, ...data }))
    return { ...data, writtenBy: [...writers] }
  const visitor = visitorOf(req)
  if (visitor.id !== null && isStaff(visitor)) writers.add(visitor.id)
  for (const id of broughtWriters(req, originalDoc?.id)) writers.add(id)
  if (before === null) return { ...data, writtenBy: [...writers] }
  const verification = fallenVerification(before, 'change-words')
  const hasFallen = (before.verification as { state?: unknown } | undefined)?.state !== verification.state
  if (hasFallen) sayWhy(req, before.id, FELL)
  return { ...data, verification, writtenBy: [...writers] }
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value : []).flatMap((one) => idOf(one) ?? [])

/** A verification whose day of re-check has come counts as none from that day on, for whoever reads it. */
export const showVerificationOfToday: CollectionAfterReadHook = ({ doc }) => {
  const { verification } = doc as { verification?: Parameters<typeof verificationOn>[0] }
  if (!isObject(verification) || !('state' in verification)) return doc
  return {
    ...doc,
    verification: { ...verification, state: verificationOn(verification, new Date().toISOString().slice(0, 10)) },
  }
}

type Selecting = { select?: Record<string, unknown> }

/** Whoever selects the state of a verification, or the hash of the words, has read with it what it is made from. */
export const selectWhatCounts: CollectionBeforeOperationHook = ({ args }) => {
  const { select } = args as Selecting
  if (!select) return args
  const { verification } = select
  const withDay = isObject(verification) && verification.state === true ? { ...verification, recheckOn: true } : null
  const words = select.contentHash === true ? Object.fromEntries(WORD_FIELDS.map((name) => [name, true])) : {}
  const isPartial = WORD_FIELDS.some((name) => name in select && select[name] !== true)
  return {
    ...args,
    select: {
      ...select,
      ...words,
      ...(withDay && { verification: withDay }),
      ...(isPartial && select.contentHash === undefined && isExcluding(select) && { contentHash: false }),
    },
  } as typeof args
}

const isExcluding = (select: Record<string, unknown>): boolean =>
  Object.values(select).some((value) => value === false || (isObject(value) && isExcluding(value)))
