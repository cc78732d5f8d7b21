import type { Field, FieldHook } from 'payload'
import { setBySystem, staffOnly } from '#accounts/cms/index.ts'
import { fact } from '#platform/cms/fact.ts'
import { kept } from '#platform/cms/kept.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { slugField } from '#platform/cms/slug-field.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import { parseLinkUrl, renderText } from '#rich-text/index.ts'
import { richTextField } from '#rich-text/cms/index.ts'
import { readingMinutes } from '../reading-minutes.ts'

const countReadingMinutes: FieldHook = ({ data, originalDoc }) =>
  readingMinutes(renderText(data?.body ?? originalDoc?.body))

const writing: Field[] = [
  { name: 'subtitle', type: 'text', maxLength: 300, custom: { passage: 'heading' } },
  {
    name: 'excerpt',
    type: 'textarea',
    maxLength: 600,
    custom: { neededToPublish: 'Write one or two sentences for lists and search results.' },
    admin: { description: 'One or two sentences for lists and search results.' },
  },
  {
    ...richTextField({
      name: 'body',
      label: 'Text',
      description: 'Where you say what research found, type /cite at the end of the sentence and choose the work.',
    }),
    custom: { neededToPublish: 'Write the text of the article.' },
  } as Field,
  {
    name: 'callToAction',
    type: 'group',
    label: 'Call to action',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'label',
            type: 'text',
            maxLength: 80,
            custom: { passage: 'call-to-action' },
            admin: { description: 'What the button says.' },
          },
          {
            name: 'url',
            type: 'text',
            label: 'Where it leads',
            maxLength: 2000,
            ...keptAs(parseLinkUrl),
            custom: fact('an address, checked'),
          },
          {
            name: 'kind',
            type: 'select',
            options: [
              { label: 'Book a visit', value: 'book' },
              { label: 'Call', value: 'call' },
              { label: 'Come by', value: 'visit' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'faq',
    type: 'array',
    label: 'Questions and answers',
    labels: { singular: 'Question', plural: 'Questions' },
    maxRows: 50,
    fields: [
      { name: 'question', type: 'text', required: true, maxLength: 300, custom: { passage: 'question' } },
      { name: 'answer', type: 'textarea', required: true, maxLength: 3000 },
    ],
  },
]

const about: Field[] = [
  { name: 'conditions', type: 'relationship', relationTo: 'conditions', hasMany: true },
  { name: 'modalities', type: 'relationship', relationTo: 'modalities', hasMany: true },
  { name: 'locations', type: 'relationship', relationTo: 'locations', hasMany: true },
  {
    name: 'disclaimers',
    type: 'relationship',
    relationTo: 'disclaimers',
    hasMany: true,
    admin: { description: 'Added to those the rules ask for by themselves.' },
  },
  {
    name: 'relatedArticles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    maxLength: 60,
    // Visitors may see them, so they are words; they are no sentences to check.
    custom: { passage: null },
  },
]

const search: Field[] = [
  {
    name: 'seo',
    type: 'group',
    custom: { passage: 'seo' },
    label: 'Search engines and sharing',
    fields: [
      { name: 'title', type: 'text', maxLength: 120, admin: { description: 'Leave empty to use the title.' } },
      {
        name: 'description',
        type: 'textarea',
        maxLength: 320,
        admin: { description: 'Leave empty to use the excerpt.' },
      },
      { name: 'image', type: 'upload', relationTo: 'media' },
      {
        name: 'canonicalUrl',
        type: 'text',
        label: 'Canonical address',
        maxLength: 2000,
        ...keptAs(parseWebAddress),
        custom: fact('an address, checked'),
      },
      {
        name: 'noindex',
        type: 'checkbox',
        label: 'Keep out of search engines',
        defaultValue: false,
        custom: fact('a switch'),
      },
    ],
  },
  {
    name: 'source',
    type: 'group',
    label: 'Where it came from',
    // Imports write it, too; websites have no use for it.
    access: { read: staffOnly.read! },
    custom: fact('kept as found for the record, not shown'),
    admin: { description: 'Filled by an import; kept as found.' },
    fields: [
      { name: 'url', type: 'text', label: 'Address', maxLength: 2000, ...keptAs(parseWebAddress) },
      { name: 'platform', type: 'text', maxLength: 60 },
      { name: 'importedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      {
        name: 'rawDates',
        type: 'text',
        hasMany: true,
        label: 'Dates as found',
        maxLength: 200,
        admin: { description: 'For example “Updated: 1 day ago”: kept, never resolved.' },
      },
    ],
  },
]

/** The fields of an article; the plugins add revision, publication, references and review. */
export const articleFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 200, custom: { passage: 'title' } },
  {
    type: 'tabs',
    tabs: [
      { label: 'Write', fields: writing },
      { label: 'What it is about', fields: about },
      { label: 'Search and source', fields: search },
    ],
  },
  slugField('title'),
  {
    name: 'clinic',
    type: 'relationship',
    relationTo: 'clinics',
    required: true,
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'people',
    hasMany: true,
    custom: { neededToPublish: 'Name at least one author.' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'heroImage',
    type: 'upload',
    relationTo: 'media',
    label: 'Picture at the top',
    admin: { position: 'sidebar' },
  },
  {
    name: 'readingMinutes',
    type: 'number',
    label: 'Minutes to read',
    access: setBySystem,
    custom: kept('counted'),
    hooks: { beforeChange: [countReadingMinutes] },
    admin: { readOnly: true, position: 'sidebar', description: 'Counted from the text.' },
  },
]
