import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { clinicFields } from './clinics.fields.ts'
import { checkClinic } from './clinics.hooks.ts'

/** The brand above its locations, and the rules its pages live under. */
export const clinics: CollectionConfig = {
  slug: 'clinics',
  labels: { singular: 'Clinic', plural: 'Clinics' },
  access: accessTo('clinics'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'jurisdictions', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'tagline'],
    group: 'Clinic',
    description: 'The practice as a whole. Its addresses, telephones and hours stand with its locations.',
  },
  defaultSort: 'name',
  indexes: [{ fields: ['slug'], unique: true }],
  hooks: { beforeValidate: [checkClinic] },
  fields: clinicFields,
}
