import type { Field } from 'payload'
import { fact } from '#platform/cms/fact.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { richTextField } from '#rich-text/cms/index.ts'
import { parseIcd10Cm } from '../codes/icd-10-cm.ts'
import { parseMesh } from '../codes/mesh.ts'
import { parseSnomed } from '../codes/snomed.ts'
import { synonymsField } from './lines-field.ts'

const textTab: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 160,
    custom: { passage: 'name' },
    admin: { description: 'Like Low back pain.' },
  },
  synonymsField('lumbago or lower back pain'),
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 1000,
    custom: { neededToPublish: 'Say in one or two sentences what the condition is.' },
    admin: { description: 'One or two sentences for lists and search results: what it is, whom it affects.' },
  },
  richTextField({
    name: 'body',
    label: 'Text',
    description: 'What it is, what helps, what research says, with cites.',
  }),
  { name: 'image', type: 'upload', relationTo: 'media', label: 'Picture' },
]

const redFlagsTab: Field[] = [
  {
    name: 'redFlags',
    type: 'array',
    label: 'Warning signs',
    labels: { singular: 'Warning sign', plural: 'Warning signs' },
    maxRows: 50,
    admin: { description: 'Signs with which a person should not wait for an appointment with you. Shown on the page.' },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: 'Sign',
        required: true,
        maxLength: 500,
        custom: { passage: 'warning-sign' },
        admin: { description: 'Like: Numbness around the genitals, buttocks or inner thighs.' },
      },
      {
        name: 'group',
        type: 'select',
        label: 'What to do',
        required: true,
        defaultValue: 'urgent',
        options: [
          { label: 'Emergency: call an ambulance now', value: 'emergency' },
          { label: 'Urgent: see a doctor soon', value: 'urgent' },
        ],
      },
    ],
  },
]

const placeTab: Field[] = [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'conditions',
    label: 'Kind of',
    admin: { description: 'The wider condition this one belongs under: sciatica under back pain.' },
  },
  {
    name: 'codes',
    type: 'group',
    label: 'Codes',
    custom: fact('codes: checked identifiers of the condition, no sentence'),
    admin: { description: 'Optional. They help search engines; they are no diagnosis.' },
    fields: [
      { name: 'mesh', type: 'text', label: 'MeSH', ...keptAs(parseMesh), admin: { description: 'Like D017116.' } },
      {
        name: 'icd10cm',
        type: 'text',
        label: 'ICD-10-CM',
        ...keptAs(parseIcd10Cm),
        admin: { description: 'Like M54.50.' },
      },
      {
        name: 'snomed',
        type: 'text',
        label: 'SNOMED CT',
        ...keptAs(parseSnomed),
        admin: { description: 'The number of the concept, like 279039007.' },
      },
    ],
  },
]

/** What a page about a condition holds. */
export const conditionFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: textTab },
      { label: 'Warning signs', fields: redFlagsTab },
      { label: 'Place and codes', fields: placeTab },
    ],
  },
  slugField('name'),
]
