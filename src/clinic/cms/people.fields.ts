import type { Field } from 'payload'
import { staffOnly } from '#accounts/cms/index.ts'
import { dayField } from '#platform/cms/day-field.ts'
import { fact } from '#platform/cms/fact.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { richTextField } from '#rich-text/cms/index.ts'
import { parseOrcid } from '../orcid.ts'

const credentials: Field = {
  name: 'credentials',
  type: 'array',
  label: 'Credentials',
  labels: { singular: 'Credential', plural: 'Credentials' },
  maxRows: 30,
  custom: { passage: 'credential' },
  admin: { description: 'Degrees and licences, each with what its letters mean and who gave it.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'abbreviation',
          type: 'text',
          label: 'Letters',
          required: true,
          maxLength: 30,
          admin: { description: 'Like L.Ac. or DACM.' },
        },
        {
          name: 'meaning',
          type: 'text',
          maxLength: 200,
          custom: { neededToPublish: 'Say what the letters mean: a visitor cannot know.' },
          admin: { description: 'Like Licensed Acupuncturist. For a "Dr.", the kind of doctorate.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issuer',
          type: 'text',
          label: 'Given by',
          maxLength: 200,
          admin: { description: 'The board or school.' },
        },
        { name: 'licenceNumber', type: 'text', label: 'Licence number', maxLength: 60 },
        { name: 'region', type: 'text', label: 'Holds in', maxLength: 60, admin: { description: 'Like US-CA.' } },
        dayField({
          name: 'expiresOn',
          label: 'Ends on',
          custom: fact('a date: when the licence is to be renewed'),
        }),
      ],
    },
  ],
}

const profileTab: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 160, custom: { passage: 'name' } },
  {
    name: 'role',
    type: 'text',
    maxLength: 200,
    custom: { neededToPublish: 'Say what this person does at the clinic.' },
    admin: { description: 'Like Acupuncturist and owner, or Clinical reviewer.' },
  },
  credentials,
  richTextField({ name: 'bio', label: 'About', description: 'Training, years of work, what they treat.' }),
  { name: 'photo', type: 'upload', relationTo: 'media', label: 'Picture' },
]

const linksTab: Field[] = [
  {
    name: 'orcid',
    type: 'text',
    label: 'ORCID iD',
    custom: fact('a checked number'),
    ...keptAs(parseOrcid),
    admin: { description: 'For people who publish research. Like 0000-0002-1825-0097.' },
  },
  {
    name: 'user',
    type: 'relationship',
    relationTo: 'users',
    label: 'Account',
    access: staffOnly,
    custom: fact('private: which account this person signs in with'),
    admin: { description: 'Not shown to visitors. It tells who wrote or approved a page.' },
  },
]

/** What the public profile of an author or reviewer holds. */
export const personFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Profile', fields: profileTab },
      { label: 'Identity', fields: linksTab },
    ],
  },
  slugField('name'),
]
