import type { Field } from 'payload'
import { staffOnly } from '#accounts/cms/index.ts'
import { CLAIM_TYPES, STRENGTHS } from '#checks/index.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { VERDICTS } from '../../claims/verdicts.ts'
import { claimPanel } from '../recall.admin.ts'

const readOnly = { readOnly: true }
const forStaff = { read: staffOnly.read! }
const verdictLabels = Object.fromEntries(Object.entries(VERDICTS).map(([name, { label }]) => [name, label]))
const typeLabels: Record<string, string> = CLAIM_TYPES

/** What the words of a claim are, as the checker read them. */
const said: Field[] = [
  { name: 'text', type: 'textarea', required: true, admin: readOnly },
  // Names the words alone, so that the same words on other evidence are found.
  { name: 'textKey', type: 'text', required: true, index: true, hidden: true },
  // Names words and evidence: what the verdict is bound to.
  {
    name: 'contentHash',
    type: 'text',
    required: true,
    unique: true,
    access: forStaff,
    admin: { ...readOnly, hidden: true },
  },
  { name: 'type', type: 'select', required: true, options: optionsOf(typeLabels), admin: readOnly },
  { name: 'strength', type: 'select', required: true, options: [...STRENGTHS], admin: readOnly },
  { name: 'direction', type: 'select', options: ['benefit', 'risk', 'none'], admin: readOnly },
  { name: 'condition', type: 'text', admin: readOnly },
  { name: 'modality', type: 'text', admin: readOnly },
  { name: 'comparator', type: 'text', admin: readOnly },
  { name: 'outcome', type: 'text', admin: readOnly },
]

const evidence: Field = {
  name: 'evidence',
  type: 'array',
  labels: { singular: 'Work', plural: 'Works' },
  admin: readOnly,
  fields: [
    { name: 'citation', type: 'relationship', relationTo: 'citations', index: true },
    { name: 'locator', type: 'text' },
    { name: 'quote', type: 'textarea' },
  ],
}

/** What was decided of it last; the decisions themselves are kept apart and for ever. */
const decided: Field[] = [
  { name: 'verdict', type: 'select', options: optionsOf(verdictLabels), index: true, admin: readOnly },
  { name: 'validUntil', type: 'date', index: true, admin: readOnly },
  { name: 'reason', type: 'textarea', access: forStaff, admin: readOnly },
  // Against the minimum of evidence: which reasons a reviewer gave, with their end in `validUntil`.
  { name: 'isOverridden', type: 'checkbox', defaultValue: false, access: forStaff, admin: readOnly },
  { name: 'decidedBy', type: 'relationship', relationTo: 'users', access: forStaff, admin: readOnly },
  { name: 'decidedAt', type: 'date', admin: readOnly },
  { name: 'decision', type: 'number', access: forStaff, admin: readOnly, label: 'No. of the decision' },
  { name: 'proposedBy', type: 'relationship', relationTo: 'users', access: forStaff, admin: readOnly },
  { name: 'proposedAt', type: 'date', access: forStaff, admin: readOnly },
]

/** What became of it since. */
const since: Field[] = [
  { name: 'fall', type: 'select', options: ['evidence', 'recall'], admin: readOnly },
  { name: 'fellAt', type: 'date', admin: readOnly },
  { name: 'fellBecause', type: 'text', admin: readOnly },
  { name: 'recalledAt', type: 'date', admin: readOnly },
  { name: 'recallReason', type: 'text', access: forStaff, admin: readOnly },
  // The last moment until which a page that makes it may be read: so long it is public.
  { name: 'shownUntil', type: 'date', index: true, hidden: true },
]

export const claimFields: Field[] = [claimPanel, ...said, evidence, ...decided, ...since]
