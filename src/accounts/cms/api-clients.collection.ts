import type { CollectionConfig } from 'payload'
import { SCOPES, type Scope } from '../index.ts'
import { accessTo } from './access.ts'
import { apiKeyStrategy } from './api-key.strategy.ts'
import { setBySystem } from './field-access.ts'
import { issueKey } from './issue-key.endpoints.ts'

const SCOPE_LABELS: Record<Scope, string> = {
  'read-published': 'Read published pages',
  'read-drafts': 'Read drafts (for previews)',
  import: 'Import drafts and citations',
}

const never = () => false

/** The websites and scripts that may come in without a person. Their key is shown once, when it is made. */
export const apiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: 'API client', plural: 'API clients' },
  auth: { disableLocalStrategy: true, strategies: [apiKeyStrategy] },
  access: accessTo('api-clients'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'expiresOn', 'lastUsedAt'],
    group: 'People and access',
    description: 'Websites and scripts that read or import with a key. Reading published pages needs no key.',
  },
  lockDocuments: false,
  versions: false,
  endpoints: [issueKey],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['read-published'],
      options: SCOPES.map((value) => ({ label: SCOPE_LABELS[value], value })),
    },
    {
      name: 'clinics',
      type: 'relationship',
      relationTo: 'clinics',
      hasMany: true,
      admin: { description: 'The clinics this client may see drafts of, or import for. Leave empty for all of them.' },
    },
    {
      name: 'expiresOn',
      type: 'date',
      admin: {
        description: 'The last day on which the key works. Leave empty for no end.',
        date: { pickerAppearance: 'dayOnly' },
      },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      access: setBySystem,
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'keyHash',
      type: 'text',
      unique: true,
      index: true,
      hidden: true,
      access: { create: never, read: never, update: never },
      admin: { hidden: true },
    },
    {
      name: 'key',
      type: 'ui',
      admin: { components: { Field: '/src/accounts/admin/IssueKey.tsx#IssueKey' } },
    },
  ],
}
