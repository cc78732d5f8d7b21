import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { forgetWebhook, giveSecret } from './webhooks.hooks.ts'
import { webhookEndpoints } from './webhooks.endpoints.ts'
import { webhookFields } from './webhooks.fields.ts'

/** Websites that are told of each change by a signed request. Their secrets lie beside, where no question by fields reaches. */
export const webhooks = ({ mayReachPrivate }: { mayReachPrivate: boolean }): CollectionConfig => ({
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  access: accessTo('webhooks'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'health', 'active'],
    group: 'Serving',
    description: 'Websites that are told at once when a page goes live, changes, or is taken out.',
  },
  graphQL: false,
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  endpoints: webhookEndpoints,
  hooks: { afterChange: [giveSecret], beforeDelete: [forgetWebhook] },
  fields: webhookFields(mayReachPrivate),
})
