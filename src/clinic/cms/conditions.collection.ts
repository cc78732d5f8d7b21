import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { conditionFields } from './conditions.fields.ts'
import { refuseCircle } from './conditions.hooks.ts'

/** What a clinic treats. */
export const conditions: CollectionConfig = {
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  access: accessTo('conditions'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
    group: 'Pages',
    description: 'What people come with: low back pain, sciatica, migraine.',
  },
  defaultSort: 'name',
  indexes: [{ fields: ['slug'], unique: true }],
  hooks: { beforeValidate: [refuseCircle] },
  fields: conditionFields,
}
