import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'

/**
 * The trail of who did what: append-only, each event hung on the one before it by its hash.
 * Rows are written by the trail alone, in the transaction of the act; a trigger refuses any change.
 */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Audit event', plural: 'Audit trail' },
  access: accessTo('audit-events'),
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['seq', 'at', 'action', 'collection', 'subject', 'actorKind'],
    components: { beforeListTable: ['/src/review/admin/exports/ExportLinks.tsx#ExportLinks'] },
    group: 'People and access',
    description: 'Who did what and when. Nothing here can be changed or deleted by anybody.',
  },
  defaultSort: '-seq',
  timestamps: false,
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['collection', 'subject'] }],
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true, label: 'No.' },
    { name: 'at', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    {
      name: 'actorKind',
      type: 'select',
      required: true,
      label: 'Done by a',
      options: ['user', 'client', 'job', 'cli', 'anonymous'],
    },
    { name: 'actor', type: 'text', index: true, label: 'Account' },
    { name: 'action', type: 'text', required: true, index: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'clinic', type: 'text', index: true },
    { name: 'beforeHash', type: 'text' },
    { name: 'afterHash', type: 'text' },
    { name: 'requestId', type: 'text' },
    { name: 'reason', type: 'textarea' },
    { name: 'previousHash', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true, unique: true },
  ],
}
