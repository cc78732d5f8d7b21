import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { personFields } from './people.fields.ts'

/** Who treats, writes and reviews. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  access: accessTo('people'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'role'],
    group: 'Clinic',
    description: 'Authors, practitioners and reviewers, as visitors see them.',
  },
  defaultSort: 'name',
  indexes: [{ fields: ['slug'], unique: true }],
  fields: personFields,
}
