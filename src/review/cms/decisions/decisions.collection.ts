import type { CollectionConfig, Field } from 'payload'
import { systemCollection } from '../system-collection.ts'

const FOLDER = '/src/review/admin/decisions'

/** A decision is read as a whole, in words; its fields are for the API and the list. */
const inWords = (field: Field): Field => ({ ...field, admin: { ...field.admin, hidden: true } }) as Field

const record: Field = {
  name: 'record',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: `${FOLDER}/DecisionRecord.tsx#DecisionRecord` } },
}

const about: Field = {
  name: 'about',
  type: 'ui',
  label: 'About',
  admin: { components: { Cell: `${FOLDER}/SubjectCell.tsx#SubjectCell` } },
}

const kept: Field[] = [
  { name: 'seq', type: 'number', required: true, unique: true, index: true, label: 'No.' },
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: 'When',
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } },
  },
  { name: 'collection', type: 'text', required: true },
  { name: 'subject', type: 'text', required: true },
  { name: 'clinic', type: 'text', index: true },
  { name: 'contentHash', type: 'text', required: true },
  { name: 'revision', type: 'number' },
  {
    name: 'verdict',
    type: 'text',
    required: true,
    index: true,
    label: 'Decision',
    admin: { components: { Cell: `${FOLDER}/DecisionCell.tsx#DecisionCell` } },
  },
  { name: 'meaning', type: 'textarea', required: true },
  { name: 'reason', type: 'textarea' },
  { name: 'overrides', type: 'json' },
  { name: 'rulePack', type: 'text' },
  { name: 'findings', type: 'json' },
  { name: 'evidence', type: 'json' },
  { name: 'fourEyes', type: 'checkbox', required: true, defaultValue: true },
  { name: 'by', type: 'text', required: true, index: true, label: 'Account' },
  { name: 'byName', type: 'text', required: true, label: 'Signed by' },
  { name: 'trailSeq', type: 'number', required: true },
  { name: 'validUntil', type: 'date', label: 'Holds until', admin: { date: { displayFormat: 'd MMM yyyy' } } },
  { name: 'previousHash', type: 'text', required: true },
  { name: 'hash', type: 'text', required: true, unique: true },
]

/**
 * Who decided what of exactly which content, on what evidence, and until when: append-only, each decision hung on the one before it
 * by its hash. Rows are written in the transaction of the act; a trigger refuses any change.
 */
export const decisions: CollectionConfig = {
  slug: 'decisions',
  labels: { singular: 'Decision', plural: 'Decisions' },
  ...systemCollection('decisions'),
  admin: {
    useAsTitle: 'seq',
    listSearchableFields: ['verdict', 'byName', 'reason'],
    defaultColumns: ['seq', 'at', 'verdict', 'about', 'byName', 'validUntil'],
    components: { beforeListTable: ['/src/review/admin/exports/ExportLinks.tsx#ExportLinks'] },
    group: 'Review',
    description: 'What reviewers decided, word for word. Nothing here can be changed or deleted by anybody.',
  },
  defaultSort: '-seq',
  timestamps: false,
  indexes: [{ fields: ['collection', 'subject', 'contentHash'] }],
  fields: [record, about, ...kept.map(inWords)],
}
