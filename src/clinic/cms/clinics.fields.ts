import type { Field } from 'payload'
import { setByAdminForStaff, staffOnly } from '#accounts/cms/index.ts'
import { fact } from '#platform/cms/fact.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import { richTextField } from '#rich-text/cms/index.ts'
import { JURISDICTIONS } from '#platform/jurisdiction.ts'
import { parseLink } from '../link.ts'
import { ADDRESSED, parsePathPattern, usualPath } from '../page-address.ts'
import { parseHandle, parseProfileUrl, SOCIAL_NETWORKS } from '../social-network.ts'
import { linesField } from './lines-field.ts'

const networks = Object.fromEntries(Object.entries(SOCIAL_NETWORKS).map(([value, { name }]) => [value, name]))

/** From when until when a row is shown; left empty, always. */
const shownFromTo: Field = {
  type: 'row',
  fields: (['startsAt', 'endsAt'] as const).map((name) => ({
    name,
    type: 'date',
    label: name === 'startsAt' ? 'Shown from' : 'Shown until',
    custom: fact('when it is shown, not what it says'),
    admin: { date: { pickerAppearance: 'dayAndTime' }, description: 'Left empty: without limit.', width: '50%' },
  })),
}

const aboutTab: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 160, custom: { passage: 'name' } },
  {
    name: 'tagline',
    type: 'text',
    maxLength: 200,
    custom: { passage: 'heading' },
    admin: { description: 'A line under the name. Like: Proudly serving veterans and their families.' },
  },
  richTextField({ name: 'about', label: 'About', description: 'Who you are and how you work.' }),
  { name: 'logo', type: 'upload', relationTo: 'media', label: 'Logo' },
  {
    name: 'inPracticeSince',
    type: 'number',
    label: 'In practice since',
    admin: {
      description: 'The year, like 2017. "For almost 10 years" is counted from it each time it is shown.',
      step: 1,
    },
  },
  linesField({
    name: 'insurance',
    label: 'Insurance',
    singular: 'Plan',
    passage: 'list-item',
    description: 'Plans you take at all locations, one a row. What one location takes is written there.',
  }),
]

const noticesTab: Field[] = [
  {
    name: 'notices',
    type: 'array',
    label: 'Notices',
    labels: { singular: 'Notice', plural: 'Notices' },
    maxRows: 30,
    admin: {
      description: 'Lines on top of every page for a time. Like: Plan C now accepted, check your coverage here.',
    },
    fields: [
      { name: 'text', type: 'text', required: true, maxLength: 300, custom: { passage: 'notice' } },
      {
        name: 'link',
        type: 'text',
        label: 'Leads to',
        ...keptAs(parseLink),
        custom: { passage: null },
        admin: { description: 'A web address, or a path of your own site like /insurance.' },
      },
      shownFromTo,
    ],
  },
  {
    name: 'offers',
    type: 'array',
    label: 'Offers',
    labels: { singular: 'Offer', plural: 'Offers' },
    maxRows: 30,
    admin: { description: 'Prices, gifts and discounts. Each carries its terms; an asterisk alone is not enough.' },
    fields: [
      {
        name: 'text',
        type: 'text',
        required: true,
        maxLength: 300,
        custom: { passage: 'offer' },
        admin: { description: 'Like: First visit $60.' },
      },
      {
        name: 'terms',
        type: 'textarea',
        required: true,
        maxLength: 2000,
        custom: { passage: 'terms' },
        admin: { description: 'For whom, for what, until when, and what it costs otherwise.' },
      },
      shownFromTo,
    ],
  },
]

/** A site of one's own has its own routes; sitemaps and feeds must name them. */
const pathFields = ADDRESSED.map((collection): Field => ({
  name: collection,
  type: 'text',
  ...keptAs(parsePathPattern),
  admin: { placeholder: usualPath(collection), width: '50%' },
}))

const webTab: Field[] = [
  {
    name: 'website',
    type: 'text',
    label: 'Website',
    custom: fact('a checked web address'),
    ...keptAs(parseWebAddress),
    admin: { description: 'Like https://www.example.com.' },
  },
  {
    name: 'paths',
    type: 'group',
    label: 'Where pages stand on it',
    custom: fact('checked paths'),
    admin: { description: 'For sitemaps and feeds. Left empty, as shown. {slug} stands for the name of the page.' },
    fields: [{ type: 'row', fields: pathFields }],
  },
  {
    name: 'socials',
    type: 'array',
    label: 'Social networks',
    labels: { singular: 'Profile', plural: 'Profiles' },
    maxRows: 30,
    custom: fact('checked addresses and handles'),
    admin: { description: 'A network alone is fine for a start: add the address when you know it.' },
    fields: [
      { name: 'network', type: 'select', required: true, options: optionsOf(networks) },
      {
        name: 'url',
        type: 'text',
        label: 'Address',
        ...keptAs((input, beside) => parseProfileUrl(input, beside().row.network)),
      },
      { name: 'handle', type: 'text', ...keptAs(parseHandle), admin: { description: 'Like alderbay, without the @.' } },
    ],
  },
]

const rulesTab: Field[] = [
  {
    name: 'jurisdictions',
    type: 'select',
    hasMany: true,
    label: 'Where your patients are',
    options: optionsOf(JURISDICTIONS),
    custom: { neededToPublish: "Say where the clinic's patients are, so that the right rules are applied." },
    admin: { description: 'Which advertising rules apply. For a clinic in Los Angeles: United States and California.' },
  },
  {
    name: 'reviewEveryMonths',
    type: 'number',
    label: 'Review pages every … months',
    defaultValue: 12,
    min: 1,
    max: 24,
    access: staffOnly,
    custom: fact('a setting of review; visitors do not see it'),
    admin: { step: 1 },
  },
  {
    name: 'fourEyes',
    type: 'checkbox',
    label: 'Nobody approves what they wrote',
    defaultValue: true,
    access: setByAdminForStaff,
    custom: fact('a setting of review; visitors do not see it'),
    admin: {
      description: 'Only an admin can switch this off, for a one-person practice. Every receipt then says so.',
    },
  },
  {
    name: 'onEvidenceFall',
    type: 'select',
    label: 'When a cited work is retracted',
    defaultValue: 'flag',
    access: setByAdminForStaff,
    options: [
      { label: 'Tell the reviewers, leave the page up', value: 'flag' },
      { label: 'Take the page down until it is reviewed', value: 'withhold' },
    ],
    custom: fact('a setting of review; visitors do not see it'),
    admin: { description: 'Only an admin can change this.' },
  },
  {
    name: 'defaultDisclaimers',
    type: 'relationship',
    relationTo: 'disclaimers',
    hasMany: true,
    label: 'Disclaimers on every page',
    admin: { description: "Shown on all of the clinic's pages, besides those that the rules ask for." },
  },
]

/** What the brand above the locations holds. */
export const clinicFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'About', fields: aboutTab },
      { label: 'Notices and offers', fields: noticesTab },
      { label: 'Website and networks', fields: webTab },
      { label: 'Rules and review', fields: rulesTab },
    ],
  },
  slugField('name'),
]
