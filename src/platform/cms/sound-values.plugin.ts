import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type Plugin,
} from 'payload'
import { checkShapes } from './check-shapes.ts'

/** What the system keeps on every record, whoever writes it: an id, and when it was made and changed. */
const KEPT_BY_SYSTEM = ['id', 'createdAt', 'updatedAt'] as const

/**
 * Refuses values of the wrong shape in words, before Payload or PostgreSQL stumble over them, and drops what only the
 * system sets. Visitors without an account are left to be turned away by the access rules.
 */
const takeSoundValues: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if ((operation !== 'create' && operation !== 'update') || !data || (!overrideAccess && !req.user)) return args
  const errors = checkShapes(collection.flattenedFields, data)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  if (overrideAccess) return args
  const kept: Record<string, unknown> = { ...data }
  for (const name of KEPT_BY_SYSTEM) delete kept[name]
  return { ...args, data: kept } as typeof args
}

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [takeSoundValues, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** Puts every collection under one check of the values that come in. */
export const soundValues: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(guarded),
})
