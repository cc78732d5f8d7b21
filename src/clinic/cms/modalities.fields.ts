import type { Field } from 'payload'
import { fact } from '#platform/cms/fact.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { richTextField } from '#rich-text/cms/index.ts'
import { parseMesh } from '../codes/mesh.ts'
import { MODALITY_KINDS } from '../modality-kind.ts'
import { linesField, synonymsField } from './lines-field.ts'

const textTab: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 160,
    custom: { passage: 'name' },
    admin: { description: 'Like Acupuncture or Cupping.' },
  },
  synonymsField('dry cupping'),
  { name: 'kind', type: 'select', label: 'Kind', options: optionsOf(MODALITY_KINDS) },
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 1000,
    custom: { neededToPublish: 'Say in one or two sentences what is done.' },
    admin: { description: 'One or two sentences for lists and search results: what is done, and how it feels.' },
  },
  richTextField({
    name: 'body',
    label: 'Text',
    description: 'What happens in a session, what research says, with cites.',
  }),
  {
    name: 'tradition',
    type: 'textarea',
    label: 'What the tradition holds',
    maxLength: 4000,
    custom: { passage: 'tradition' },
    admin: {
      description:
        'Shown as tradition and not as fact. Like: In Chinese medicine, cupping is said to move stagnant blood.',
    },
  },
]

const safetyTab: Field[] = [
  linesField({
    name: 'risks',
    label: 'Risks',
    singular: 'Risk',
    passage: 'risk',
    description: 'What can go wrong, one a row. Like: Bruises for some days, often.',
  }),
  linesField({
    name: 'cautions',
    label: 'Cautions',
    singular: 'Caution',
    passage: 'risk',
    description: 'Who should tell you first, one a row. Like: If you are pregnant, or take blood thinners.',
  }),
]

const devicesTab: Field[] = [
  {
    name: 'devices',
    type: 'array',
    label: 'Devices',
    labels: { singular: 'Device', plural: 'Devices' },
    maxRows: 30,
    custom: { passage: 'name' },
    admin: { description: 'Machines used, and what a regulator has cleared them for: a clearance is no approval.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'brand', type: 'text', maxLength: 120 },
          { name: 'model', type: 'text', maxLength: 120 },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'regulator', type: 'text', maxLength: 120, admin: { description: 'Like FDA, MHRA or TGA.' } },
          {
            name: 'clearanceNumber',
            type: 'text',
            label: 'Clearance number',
            maxLength: 60,
            admin: { description: 'Like K123456.' },
          },
        ],
      },
      {
        name: 'clearedFor',
        type: 'textarea',
        label: 'Cleared for',
        maxLength: 1000,
        custom: { passage: 'clearance' },
        admin: { description: "In the regulator's words. Like: temporary relief of minor muscle and joint pain." },
      },
    ],
  },
]

const codesTab: Field[] = [
  {
    name: 'codes',
    type: 'group',
    label: 'Codes',
    custom: fact('codes: checked identifiers of the treatment, no sentence'),
    admin: { description: 'Optional. They help search engines.' },
    fields: [
      { name: 'mesh', type: 'text', label: 'MeSH', ...keptAs(parseMesh), admin: { description: 'Like D015670.' } },
    ],
  },
]

/** What a page about a way of treating holds. */
export const modalityFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: textTab },
      { label: 'Risks and cautions', fields: safetyTab },
      { label: 'Devices', fields: devicesTab },
      { label: 'Codes', fields: codesTab },
    ],
  },
  slugField('name'),
]
