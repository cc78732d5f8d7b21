import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { citationsAdmin } from './citations.admin.ts'
import { citationFields } from './citations.fields.ts'
import { computeCitation } from './citations.hooks.ts'
import { libraryEndpoints } from './library.endpoints.ts'
import { keepWorkKeys, refuseKnownWorks } from './known-works/known-works.hooks.ts'
import { createAskService } from './look-up/ask-service.ts'
import { holdStoredAnswers } from './look-up/hold-stored-answers.hooks.ts'
import { lookUpEndpoints } from './look-up/look-up.endpoints.ts'
import type { LookUpSettings } from './look-up/settings.ts'
import { reviewEndpoints } from './review.endpoints.ts'
import { readOnlyOnceMerged } from './merge/merged.access.ts'
import { keepAliasesInStep, leaveOutMerged, refuseMergedEdits, showNumbersOfKept } from './merge/merged.hooks.ts'
import { holdRevision, stampRevision } from './revision.hooks.ts'
import { keepToldNumbers, keepToldRecords } from './standing/keep-told.hooks.ts'
import { keepWriters, selectWhatCounts, showVerificationOfToday } from './verification/verification.hooks.ts'

/**
 * Published works that pages cite. A marketer may add one; a reviewer who did not enter it verifies it. `lookUp` says which
 * services are asked about them, if any.
 */
export const citations = ({ lookUp }: { lookUp: LookUpSettings }): CollectionConfig => ({
  slug: 'citations',
  labels: { singular: 'Citation', plural: 'Citations' },
  access: readOnlyOnceMerged(accessTo('citations')),
  admin: citationsAdmin,
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: [
    ...lookUpEndpoints({ settings: lookUp, ask: createAskService(lookUp) }),
    ...reviewEndpoints,
    ...libraryEndpoints,
  ],
  hooks: {
    beforeOperation: [leaveOutMerged, holdRevision, selectWhatCounts],
    beforeValidate: [refuseMergedEdits, keepToldNumbers, refuseKnownWorks],
    beforeChange: [computeCitation, keepWorkKeys, holdStoredAnswers(lookUp), keepWriters, stampRevision],
    afterChange: [keepAliasesInStep],
    beforeDelete: [keepToldRecords],
    afterRead: [showNumbersOfKept, showVerificationOfToday],
  },
  fields: citationFields,
})
