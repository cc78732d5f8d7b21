import type { CollectionBeforeChangeHook, CollectionConfig, Config, Plugin } from 'payload'
import { Problem } from '#platform/problem.ts'
import type { Governed } from '../index.ts'
import { keepsToClinics } from './access.ts'
import { visitorOf } from './visitor.ts'

/** Looks at the record as it will be stored: a copy, or an old version brought back, names a clinic that the caller did not. */
const refuseOtherClinics: CollectionBeforeChangeHook = ({ collection, data, operation, req }) => {
  // What is made without a clinic would be every clinic's.
  const named = operation === 'create' ? { ...data, clinic: data.clinic ?? null } : data
  if (keepsToClinics(visitorOf(req), collection.slug as Governed, named)) return data
  const message = 'This belongs to a clinic you do not write for. Choose one of your clinics.'
  throw new Problem('request/forbidden', message, [{ path: 'clinic', message }])
}

const kept = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeChange: [refuseOtherClinics, ...(collection.hooks?.beforeChange ?? [])] },
})

/** Keeps whoever writes for some clinics from storing anything in another's, whatever way the record came together. */
export const ownClinics: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(kept),
})
