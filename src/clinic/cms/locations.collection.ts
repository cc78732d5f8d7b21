import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { locationFields } from './locations.fields.ts'
import { checkLocation, keepAddress } from './locations.hooks.ts'

/** Where people are treated. */
export const locations: CollectionConfig = {
  slug: 'locations',
  labels: { singular: 'Location', plural: 'Locations' },
  access: accessTo('locations'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'clinic', 'address.city', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    group: 'Clinic',
    description: 'Addresses, telephones and hours. These go live when you publish, without waiting for a reviewer.',
  },
  defaultSort: 'name',
  indexes: [{ fields: ['clinic', 'slug'], unique: true }],
  hooks: { beforeValidate: [keepAddress, checkLocation] },
  fields: locationFields,
}
