import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { modalityFields } from './modalities.fields.ts'

/** How a clinic treats. */
export const modalities: CollectionConfig = {
  slug: 'modalities',
  labels: { singular: 'Modality', plural: 'Modalities' },
  access: accessTo('modalities'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
    group: 'Pages',
    description: 'How you treat: acupuncture, cupping, massage.',
  },
  defaultSort: 'name',
  indexes: [{ fields: ['slug'], unique: true }],
  fields: modalityFields,
}
