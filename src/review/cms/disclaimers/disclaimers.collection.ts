import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { richTextField } from '#rich-text/cms/index.ts'
import { disclaimerPanel } from '../recall.admin.ts'
import { disclaimerUsesEndpoints } from './disclaimer-uses.endpoints.ts'
import { CLAIM_TYPES, DISCLAIMER_KINDS, PLACEMENTS } from '../../disclaimers/disclaimer-kinds.ts'

/** The collections whose pages can carry a disclaimer. */
const CARRIERS = {
  articles: 'Articles',
  conditions: 'Conditions',
  modalities: 'Modalities',
  clinics: 'Clinics',
  locations: 'Locations',
  people: 'People',
}

/**
 * What a clinic must say beside what it says: written once, approved as a page, shown wherever it applies. Where and when it is shown
 * is words, too: else whoever may publish could take what the law asks for off every live page, and nobody would have agreed.
 */
export const disclaimers: CollectionConfig = {
  slug: 'disclaimers',
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  access: accessTo('disclaimers'),
  endpoints: disclaimerUsesEndpoints,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'placement', '_status'],
    group: 'Pages',
    description: 'Texts that must stand beside certain pages. Changing one here changes it everywhere it is shown.',
  },
  indexes: [{ fields: ['slug'], unique: true }],
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      // For the admin, and sent to visitors with the text: so it is approved, too.
      custom: { passage: null },
    },
    slugField('name'),
    disclaimerPanel,
    { name: 'kind', type: 'select', required: true, defaultValue: 'medical', options: optionsOf(DISCLAIMER_KINDS) },
    {
      ...richTextField({ name: 'text', label: 'Text' }),
      custom: { neededToPublish: 'Write what the disclaimer says.' },
    },
    {
      name: 'appliesTo',
      type: 'group',
      label: 'Shown on',
      admin: { description: 'A page carries this disclaimer if any of these fits.' },
      fields: [
        { name: 'everything', type: 'checkbox', label: 'Every page', defaultValue: false },
        {
          name: 'collections',
          type: 'select',
          hasMany: true,
          label: 'All pages of a kind',
          options: optionsOf(CARRIERS),
          dbName: 'disclaimer_collections',
          enumName: 'enum_disclaimer_collections',
        },
        { name: 'conditions', type: 'relationship', relationTo: 'conditions', hasMany: true },
        { name: 'modalities', type: 'relationship', relationTo: 'modalities', hasMany: true },
        {
          name: 'claimTypes',
          type: 'select',
          hasMany: true,
          label: 'Pages that make a claim of the type',
          options: optionsOf(CLAIM_TYPES),
          dbName: 'disclaimer_claim_types',
          enumName: 'enum_disclaimer_claim_types',
        },
      ],
    },
    {
      name: 'placement',
      type: 'select',
      required: true,
      defaultValue: 'end',
      options: optionsOf(PLACEMENTS),
    },
    {
      name: 'jurisdictions',
      type: 'text',
      hasMany: true,
      // Codes of places, not sentences.
      custom: { passage: null },
      admin: { description: 'Where it is required, for example US-CA or UK. Leave empty for everywhere.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'effectiveFrom', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
        {
          name: 'effectiveTo',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayOnly' } },
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            const from = (siblingData as { effectiveFrom?: string | Date }).effectiveFrom
            const isBefore = Boolean(value && from && new Date(String(value)) < new Date(from))
            return isBefore ? 'The last day must not lie before the first.' : true
          },
        },
      ],
    },
  ],
}
