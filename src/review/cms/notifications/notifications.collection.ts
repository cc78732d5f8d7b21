import type { CollectionConfig } from 'payload'
import { accessTo, setBySystem } from '#accounts/cms/index.ts'
import { markWhenRead } from './notifications.hooks.ts'
import { readAll } from './read-all.endpoint.ts'

/** What a person is told of pages they write or review; by e-mail, too, where the server can send mail. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: 'Notification', plural: 'Notifications' },
  access: accessTo('notifications'),
  admin: { useAsTitle: 'title', hidden: true },
  graphQL: false,
  defaultSort: '-at',
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: [readAll],
  hooks: { beforeChange: [markWhenRead] },
  fields: [
    { name: 'to', type: 'relationship', relationTo: 'users', required: true, index: true, access: setBySystem },
    // Tells one occasion from another, so that nobody is told twice of the same.
    { name: 'occasion', type: 'text', required: true, index: true, access: setBySystem },
    { name: 'collection', type: 'text', access: setBySystem },
    { name: 'page', type: 'text', access: setBySystem },
    { name: 'title', type: 'text', required: true, access: setBySystem },
    { name: 'text', type: 'textarea', access: setBySystem },
    { name: 'at', type: 'date', required: true, index: true, access: setBySystem },
    { name: 'readAt', type: 'date' },
  ],
  indexes: [{ fields: ['to', 'occasion'], unique: true }],
}
