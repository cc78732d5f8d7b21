import type { CollectionConfig } from 'payload'
import { CLAIM_TYPES } from '#checks/index.ts'
import { systemCollection } from '../system-collection.ts'

/**
 * The index of where each claim stands: a row a sentence, of the latest draft of a page and of what is live, written in the same
 * transaction as the page. A row names its claim by hash, so that a claim
 * that is proposed later is found from every page that says the same.
 */
export const claimUses: CollectionConfig = {
  slug: 'claim-uses',
  labels: { singular: 'Use of a claim', plural: 'Uses of claims' },
  ...systemCollection('claim-uses'),
  admin: { useAsTitle: 'text', hidden: true },
  graphQL: false,
  timestamps: false,
  indexes: [{ fields: ['collection', 'page', 'side'] }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'page', type: 'text', required: true },
    { name: 'clinic', type: 'text' },
    { name: 'side', type: 'select', options: ['draft', 'live'], required: true },
    // That of the claim: proposed by whichever page is submitted first, it is the claim of every page that says it.
    { name: 'contentHash', type: 'text', required: true, index: true },
    { name: 'textKey', type: 'text', required: true, index: true },
    { name: 'type', type: 'select', options: Object.keys(CLAIM_TYPES), required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'start', type: 'number', required: true },
    { name: 'end', type: 'number', required: true },
    { name: 'order', type: 'number', required: true },
    // Whether a reviewer has to say something of it before the page may go live.
    { name: 'needsVerdict', type: 'checkbox', required: true, defaultValue: true },
  ],
}
