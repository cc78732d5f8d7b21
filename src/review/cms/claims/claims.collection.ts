import type { CollectionConfig } from 'payload'
import { claimReviewEndpoints } from '../review.endpoints.ts'
import { systemCollection } from '../system-collection.ts'
import { claimFields } from './claims.fields.ts'
import { nearWordings } from './near.endpoints.ts'

/**
 * One health statement in exact words, with its evidence and the reviewer's verdict: reviewed once, used on every page that says the
 * same on the same evidence. Proposed by submitting a page, changed by decisions only.
 */
export const claims: CollectionConfig = {
  slug: 'claims',
  labels: { singular: 'Claim', plural: 'Claims' },
  ...systemCollection('claims'),
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'type', 'verdict', 'validUntil'],
    group: 'Review',
    description: 'What your pages say about health, sentence by sentence, with what a reviewer said of it.',
  },
  defaultSort: '-updatedAt',
  endpoints: [nearWordings, ...claimReviewEndpoints],
  fields: claimFields,
}
