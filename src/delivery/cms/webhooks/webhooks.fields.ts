import type { Field } from 'payload'
import { keptAs } from '#platform/cms/kept-as.ts'
import { CHANGE_KINDS } from '../../changes/change.ts'
import { TOLD_COLLECTIONS } from '../../webhooks/delivery.ts'
import { parseReceiver } from '../../webhooks/receiver-address.ts'
import { readHealth } from './read-health.hooks.ts'

const ADMIN = '/src/delivery/admin/webhooks'

/** What an admin says of a webhook, and how it does. */
export const webhookFields = (mayReachPrivate: boolean): Field[] => [
  { name: 'name', type: 'text', required: true, maxLength: 200 },
  {
    name: 'url',
    type: 'text',
    label: 'Address',
    required: true,
    admin: {
      description: 'Where the website listens. Whoever builds it knows: https://www.example.com/api/citewell',
    },
    ...keptAs((text) => parseReceiver(text, { mayReachPrivate })),
  },
  {
    name: 'active',
    type: 'checkbox',
    label: 'On',
    defaultValue: true,
    admin: { description: 'While it is off nothing is sent, and what changes meanwhile is not sent later.' },
  },
  {
    name: 'events',
    type: 'select',
    label: 'What happens',
    hasMany: true,
    options: Object.entries(CHANGE_KINDS).map(([value, label]) => ({ value, label })),
    admin: { description: 'Leave empty for everything.' },
  },
  {
    name: 'collections',
    type: 'select',
    label: 'Of what',
    hasMany: true,
    options: [...TOLD_COLLECTIONS],
    admin: { description: 'Leave empty for everything.' },
  },
  {
    name: 'clinics',
    type: 'relationship',
    relationTo: 'clinics',
    hasMany: true,
    admin: { description: 'Leave empty for all clinics. What belongs to no clinic is always sent.' },
  },
  {
    name: 'health',
    type: 'json',
    label: 'State',
    virtual: true,
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [readHealth] },
    admin: {
      components: { Field: `${ADMIN}/WebhookPanel.tsx#WebhookPanel`, Cell: `${ADMIN}/HealthCell.tsx#HealthCell` },
    },
  },
]
