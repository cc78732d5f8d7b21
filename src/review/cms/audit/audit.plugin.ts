import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  CollectionConfig,
  Config,
  PayloadRequest,
  Plugin,
} from 'payload'
import { idOf } from '#platform/record-id.ts'
import { canonicalHash } from '#platform/canonical-hash.ts'
import { record } from './audit-trail.ts'

/** Never in a hash of the trail: secrets, and what changes without anybody having done anything. */
const LEFT_OUT = [
  'updatedAt',
  'createdAt',
  'password',
  'hash',
  'salt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'keyHash',
  'collection',
]

/** The name of a command that a request carries, if the change is part of one (publish, withdraw). */
export const COMMAND = 'citewellCommand'

/** Why a command was given, if it says; the trail keeps it with the act. */
export const REASON = 'citewellReason'

type Doc = Record<string, unknown> & { id: string }

/** Gives a change of a record a reason of its own, for the trail, before its event is written. */
export function giveReason(req: PayloadRequest, collection: string, id: string, reason: string): void {
  req.context[ownReason(collection, id)] = reason
}

const ownReason = (collection: string, id: string): string => `${REASON}:${collection}/${id}`

/** A reason that a record has for itself counts before that of the command: a bulk edit writes many records in one request. */
function reasonOf(req: PayloadRequest, collection: string, { id }: Doc): string | null {
  const own = ownReason(collection, id)
  const reason = req.context[own] ?? req.context[REASON]
  delete req.context[own]
  return (reason as string | undefined) ?? null
}

function hashOf(doc: unknown): string {
  const kept = Object.entries(doc as Doc).filter(([key]) => !LEFT_OUT.includes(key))
  return canonicalHash(Object.fromEntries(kept.map(([key, value]) => [key, idsOnly(value)])))
}

/** Related records count by id, so that a hash does not depend on how deeply the record was read. */
function idsOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsOnly)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if ('id' in value && ('createdAt' in value || 'updatedAt' in value)) return value.id
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, idsOnly(item)]))
}

const clinicOf = (collection: string, doc: Doc): string | null => (collection === 'clinics' ? doc.id : idOf(doc.clinic))

function actionOf(operation: 'create' | 'update', req: PayloadRequest, doc: Doc, previousDoc: Doc | undefined): string {
  if (typeof req.context[COMMAND] === 'string') return req.context[COMMAND]
  if (req.context.isRestoringVersion) return 'restore'
  if (operation === 'update' && doc.deletedAt && !previousDoc?.deletedAt) return 'trash'
  if (operation === 'update' && !doc.deletedAt && previousDoc?.deletedAt) return 'untrash'
  return operation
}

const subjectOf = (collection: string, doc: Doc) => ({
  collection,
  subject: String(doc.id),
  clinic: clinicOf(collection, doc),
})

/** Every write of a record, and its end, with what it was before and after. */
function withChanges(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {} } = collection
  const onChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
    await record(req, {
      action: actionOf(operation, req, doc, previousDoc),
      ...subjectOf(slug, doc),
      beforeHash: operation === 'update' ? hashOf(previousDoc) : null,
      afterHash: hashOf(doc),
      reason: reasonOf(req, slug, doc),
    })
    return doc
  }
  const onDelete: CollectionAfterDeleteHook = ({ doc, req }) =>
    record(req, { action: 'delete', ...subjectOf(slug, doc), beforeHash: hashOf(doc) })
  const afterChange = [...(hooks.afterChange ?? []), onChange]
  return { ...collection, hooks: { ...hooks, afterChange, afterDelete: [...(hooks.afterDelete ?? []), onDelete] } }
}

/** Who signed in and out, who set a new password by a link, and whom an admin let in again after too many wrong ones. */
function withSessions(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {} } = collection
  const by = (action: string, user: Doc) => ({
    action,
    ...subjectOf(slug, user),
    actor: { kind: 'user', id: user.id } as const,
  })
  const onLogin: CollectionAfterLoginHook = ({ req, user }) => record(req, by('sign-in', user as Doc))
  const onLogout: CollectionAfterLogoutHook = async ({ req }) => {
    if (req.user) await record(req, by('sign-out', req.user as unknown as Doc))
  }
  const onReset: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
    const user = operation === 'resetPassword' ? (result as { user?: Doc }).user : undefined
    if (user) await record(req, by('password-reset', user))
    if (operation === 'unlock') {
      const { email = '' } = (args as { data: { email?: string } }).data
      const where = { email: { equals: email.toLowerCase().trim() } }
      const unlocked = await req.payload.db.findOne<Doc>({ collection: 'users', where, req })
      if (unlocked) await record(req, { action: 'unlock', ...subjectOf(slug, unlocked) })
    }
    return result
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterLogin: [...(hooks.afterLogin ?? []), onLogin],
      afterLogout: [...(hooks.afterLogout ?? []), onLogout],
      afterOperation: [...(hooks.afterOperation ?? []), onReset],
    },
  }
}

function audited(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === 'audit-events') return collection
  const isSignedInto = Boolean(collection.auth) && collection.slug === 'users'
  return withChanges(isSignedInto ? withSessions(collection) : collection)
}

/** Puts every collection of the config under the audit trail, so that none is forgotten; the trail itself has no writers. */
export const audit: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(audited),
})
