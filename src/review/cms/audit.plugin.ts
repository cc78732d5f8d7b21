import type { CollectionConfig, Config, Plugin, PayloadRequest } from 'payload'
import { recordHash } from '../index.ts'
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

const reasonOf = (req: PayloadRequest) => (req.context[REASON] as string | undefined) ?? null

type Doc = Record<string, unknown> & { id: string }

function hashOf(doc: unknown): string {
  const kept = Object.entries(doc as Doc).filter(([key]) => !LEFT_OUT.includes(key))
  return recordHash(Object.fromEntries(kept.map(([key, value]) => [key, idsOnly(value)])))
}

/** Related records count by id, so that a hash does not depend on how deeply the record was read. */
function idsOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsOnly)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if ('id' in value && ('createdAt' in value || 'updatedAt' in value)) return value.id
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, idsOnly(item)]))
}

const clinicOf = (collection: string, doc: Doc): string | null => {
  if (collection === 'clinics') return doc.id
  const clinic = doc.clinic
  return typeof clinic === 'object' && clinic !== null
    ? String((clinic as Doc).id)
    : ((clinic as string | undefined) ?? null)
}

function actionOf(operation: 'create' | 'update', req: PayloadRequest, doc: Doc, previousDoc: Doc | undefined): string {
  if (typeof req.context[COMMAND] === 'string') return req.context[COMMAND]
  if (req.context.isRestoringVersion) return 'restore'
  if (operation === 'update' && doc.deletedAt && !previousDoc?.deletedAt) return 'trash'
  if (operation === 'update' && !doc.deletedAt && previousDoc?.deletedAt) return 'untrash'
  return operation
}

function audited(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {} } = collection
  const subject = (doc: Doc) => ({ collection: slug, subject: String(doc.id), clinic: clinicOf(slug, doc) })
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, previousDoc, operation, req }) => {
          const beforeHash = operation === 'update' ? hashOf(previousDoc) : null
          await record(req, {
            action: actionOf(operation, req, doc, previousDoc),
            ...subject(doc),
            beforeHash,
            afterHash: hashOf(doc),
            reason: reasonOf(req),
          })
          return doc
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ doc, req }) => record(req, { action: 'delete', ...subject(doc), beforeHash: hashOf(doc) }),
      ],
      ...(collection.auth && slug === 'users'
        ? {
            afterLogin: [
              ...(hooks.afterLogin ?? []),
              async ({ req, user }) =>
                record(req, { action: 'sign-in', ...subject(user), actor: { kind: 'user', id: user.id } }),
            ],
            afterLogout: [
              ...(hooks.afterLogout ?? []),
              async ({ req }) => {
                if (req.user) await record(req, { action: 'sign-out', ...subject(req.user as never) })
              },
            ],
          }
        : {}),
    },
  }
}

/** Puts every collection of the config under the audit trail, so that none is forgotten; the trail itself has no writers. */
export const audit: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((each) => (each.slug === 'audit-events' ? each : audited(each))),
})
