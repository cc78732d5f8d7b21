import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { DELIVERY_STATES } from '../../webhooks/delivery.ts'
import { deliveryEndpoints } from './webhooks.endpoints.ts'

/**
 * What is on its way, or was sent: one record a webhook and change. Written by the deliverer alone; the secrets of a webhook are in
 * none of it. No two have one webhook and number; a test has none.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: 'Delivery', plural: 'Deliveries' },
  access: accessTo('deliveries'),
  admin: { useAsTitle: 'kind', hidden: true },
  graphQL: false,
  defaultSort: '-createdAt',
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: deliveryEndpoints,
  fields: [
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', required: true, index: true },
    { name: 'seq', type: 'number' },
    { name: 'kind', type: 'text', required: true },
    { name: 'collection', type: 'text' },
    { name: 'record', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'clinic', type: 'text' },
    { name: 'contentHash', type: 'text' },
    { name: 'at', type: 'date', required: true },
    { name: 'state', type: 'select', required: true, defaultValue: 'waiting', options: Object.keys(DELIVERY_STATES) },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'firstAttemptAt', type: 'date' },
    { name: 'lastAttemptAt', type: 'date' },
    { name: 'nextAttemptAt', type: 'date', required: true },
    { name: 'leaseUntil', type: 'date' },
    { name: 'status', type: 'number' },
    { name: 'fault', type: 'text' },
    { name: 'response', type: 'textarea' },
    { name: 'durationMs', type: 'number' },
  ],
  indexes: [{ fields: ['webhook', 'seq'], unique: true }],
}
