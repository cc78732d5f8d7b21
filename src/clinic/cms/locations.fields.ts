import type { Field } from 'payload'
import { fact } from '#platform/cms/fact.ts'
import { keptAllAs, keptAs, type Beside } from '#platform/cms/kept-as.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { parseLanguage } from '#platform/language.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import { parseCountry } from '../country.ts'
import { JURISDICTIONS } from '#platform/jurisdiction.ts'
import { parseNpi } from '../npi.ts'
import { parseExtension, parsePhone, PHONE_KINDS } from '../phone.ts'
import { parseTimeZone } from '../time-zone.ts'
import { addressField } from './address.fields.ts'
import { linesField } from './lines-field.ts'
import { keepEmail } from './locations.hooks.ts'
import { openingHoursField } from './opening-hours.fields.ts'

/** A telephone number without + is one of the country that the location lies in. */
function countryOf(beside: () => Beside): string | null {
  const country = (beside().page.address as { country?: unknown } | null | undefined)?.country
  const parsed = typeof country === 'string' ? parseCountry(country) : null
  return parsed?.ok ? parsed.value : null
}

const placeTab: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 160,
    custom: { passage: 'name' },
    admin: { description: 'Like Alder Bay, or Downtown, next to the old mill.' },
  },
  { name: 'clinic', type: 'relationship', relationTo: 'clinics', required: true, index: true },
  addressField,
  {
    name: 'geo',
    type: 'group',
    label: 'Point on the map',
    custom: fact('a fact: a point on the map'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'latitude',
            type: 'number',
            min: -90,
            max: 90,
            admin: { description: 'Like 34.0224.', width: '50%' },
          },
          {
            name: 'longitude',
            type: 'number',
            min: -180,
            max: 180,
            admin: { description: 'Like -118.4810.', width: '50%' },
          },
        ],
      },
    ],
  },
  {
    name: 'timeZone',
    type: 'text',
    label: 'Time zone',
    custom: {
      ...fact('a fact: the clock that the hours are read by'),
      neededToPublish: 'Name the time zone, so that opening hours are read by the right clock.',
    },
    ...keptAs(parseTimeZone),
    admin: { description: 'Continent and city, like America/Los_Angeles or Europe/London.' },
  },
  linesField({
    name: 'serviceAreas',
    label: 'Service areas',
    singular: 'Area',
    passage: 'name',
    description: 'Where patients come from or where you go, one a row. Like: Pine Flats, next to the old mill.',
  }),
  {
    name: 'jurisdiction',
    type: 'select',
    label: 'Whose rules apply',
    options: optionsOf(JURISDICTIONS),
    admin: { description: 'Taken from the address. Set it only where that is wrong.' },
  },
]

const contactTab: Field[] = [
  {
    name: 'phones',
    type: 'array',
    label: 'Telephones',
    labels: { singular: 'Number', plural: 'Numbers' },
    maxRows: 20,
    custom: fact('facts: checked telephone numbers'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'number',
            type: 'text',
            required: true,
            ...keptAs((input, beside) => parsePhone(input, countryOf(beside))),
            admin: { description: 'As you write it: (424) 555-0100. From abroad: +44 20 7946 0018.' },
          },
          {
            name: 'extension',
            type: 'text',
            ...keptAs(parseExtension),
            admin: { description: 'Figures only, like 204.' },
          },
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'call',
            options: optionsOf(PHONE_KINDS),
            admin: { description: 'A number for both calls and texts is two rows.' },
          },
        ],
      },
    ],
  },
  {
    name: 'email',
    type: 'email',
    label: 'E-mail',
    custom: fact('a checked address'),
    hooks: { beforeValidate: [keepEmail] },
  },
  {
    name: 'bookingUrl',
    type: 'text',
    label: 'Online booking',
    custom: fact('a checked web address'),
    ...keptAs(parseWebAddress),
    admin: { description: 'The web address at which people book.' },
  },
]

const visitTab: Field[] = [
  {
    name: 'modalities',
    type: 'relationship',
    relationTo: 'modalities',
    hasMany: true,
    label: 'Treatments offered here',
  },
  { name: 'people', type: 'relationship', relationTo: 'people', hasMany: true, label: 'Who works here' },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    maxRows: 50,
    custom: fact('codes of languages'),
    ...keptAllAs(parseLanguage),
    admin: { description: 'Languages spoken here, like English or Spanish. Press Enter after each.' },
  },
  linesField({
    name: 'accessibility',
    label: 'Accessibility',
    singular: 'Note',
    passage: 'list-item',
    description: 'One a row. Like: Step-free entrance from the car park.',
  }),
  { name: 'parking', type: 'textarea', maxLength: 1000, admin: { description: 'Like: Free behind the building.' } },
  linesField({
    name: 'insurance',
    label: 'Insurance',
    singular: 'Plan',
    passage: 'list-item',
    description: 'Plans taken here, one a row.',
  }),
  {
    name: 'npi',
    type: 'text',
    label: 'NPI',
    custom: fact('a checked number'),
    ...keptAs(parseNpi),
    admin: { description: 'US National Provider Identifier of the location, ten figures.' },
  },
  { name: 'photos', type: 'upload', relationTo: 'media', hasMany: true, label: 'Pictures', maxRows: 50 },
]

/** What a place where people are treated holds. */
export const locationFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Place', fields: placeTab },
      { label: 'Contact', fields: contactTab },
      { label: 'Hours', fields: [openingHoursField] },
      { label: 'Visit', fields: visitTab },
    ],
  },
  slugField('name'),
]
