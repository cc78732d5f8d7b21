import type { Field } from 'payload'
import { staffOnly } from '#accounts/cms/index.ts'
import { CLAIM_TYPES, type STRENGTHS } from '#checks/index.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { VERDICTS } from '../../claims/verdicts.ts'
import { claimPanel } from '../recall.admin.ts'

const readOnly = { readOnly: true }

/** Shown once there is something to show. */
const onceKnown = (name: string) => ({
  ...readOnly,
  condition: (data: Partial<Record<string, unknown>>) => Boolean(data[name]),
})
const [onceDecided, onceFallen, onceRecalled] = [onceKnown('decidedAt'), onceKnown('fellAt'), onceKnown('recalledAt')]
const forStaff = { read: staffOnly.read! }
const verdictLabels = Object.fromEntries(Object.entries(VERDICTS).map(([name, { label }]) => [name, label]))
const STRENGTH_WORDS: Record<(typeof STRENGTHS)[number], string> = {
  absolute: 'Certain, without exception',
  high: 'Sure',
  moderate: 'Likely',
  low: 'Possible',
  'very-low': 'Uncertain',
  none: 'Not rated',
}
const typeLabels: Record<string, string> = CLAIM_TYPES

/** What the words of a claim are, as the checker read them. */
const said: Field[] = [
  { name: 'text', type: 'textarea', required: true, label: 'What is said', admin: readOnly },
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
  {
    name: 'type',
    type: 'select',
    required: true,
    options: optionsOf(typeLabels),
    label: 'What kind of statement',
    admin: readOnly,
  },
  {
    name: 'strength',
    type: 'select',
    required: true,
    options: optionsOf(STRENGTH_WORDS),
    label: 'How sure it sounds',
    admin: readOnly,
  },
  {
    name: 'direction',
    type: 'select',
    options: optionsOf({ benefit: 'Benefit', risk: 'Risk', none: 'Neither' }),
    label: 'Of benefit or risk',
    admin: { ...readOnly, hidden: true },
  },
  { name: 'condition', type: 'text', label: 'Condition it names', admin: onceKnown('condition') },
  { name: 'modality', type: 'text', label: 'Treatment it names', admin: onceKnown('modality') },
  { name: 'comparator', type: 'text', label: 'Compared with', admin: onceKnown('comparator') },
  { name: 'outcome', type: 'text', label: 'What it speaks of', admin: onceKnown('outcome') },
]

const evidence: Field = {
  name: 'evidence',
  type: 'array',
  label: 'Works it cites',
  labels: { singular: 'Work', plural: 'Works' },
  admin: { ...readOnly, condition: (data) => Array.isArray(data.evidence) && data.evidence.length > 0 },
  fields: [
    { name: 'citation', type: 'relationship', relationTo: 'citations', index: true, label: 'Work' },
    { name: 'locator', type: 'text', label: 'Place in it' },
    { name: 'quote', type: 'textarea', label: 'Quoted words' },
  ],
}

/** What was decided of it last; the decisions themselves are kept apart and for ever. */
const decided: Field[] = [
  { name: 'verdict', type: 'select', options: optionsOf(verdictLabels), index: true, admin: readOnly },
  {
    name: 'validUntil',
    type: 'date',
    index: true,
    label: 'Holds until',
    admin: { ...onceKnown('validUntil'), date: { displayFormat: 'd MMM yyyy' } },
  },
  { name: 'reason', type: 'textarea', access: forStaff, admin: onceKnown('reason') },
  // Against the minimum of evidence: which reasons a reviewer gave, with their end in `validUntil`.
  {
    name: 'isOverridden',
    type: 'checkbox',
    defaultValue: false,
    access: forStaff,
    label: 'Given against the minimum of evidence',
    admin: onceKnown('isOverridden'),
  },
  {
    name: 'decidedBy',
    type: 'relationship',
    relationTo: 'users',
    access: forStaff,
    label: 'Decided by',
    admin: onceDecided,
  },
  { name: 'decidedAt', type: 'date', label: 'Decided on', admin: onceDecided },
  { name: 'decision', type: 'number', access: forStaff, admin: onceDecided, label: 'No. of the decision' },
  {
    name: 'proposedBy',
    type: 'relationship',
    relationTo: 'users',
    access: forStaff,
    label: 'First submitted by',
    admin: readOnly,
  },
  { name: 'proposedAt', type: 'date', access: forStaff, label: 'First submitted on', admin: readOnly },
]

/** What became of it since. */
const since: Field[] = [
  {
    name: 'fall',
    type: 'select',
    options: optionsOf({ evidence: 'No work supports it any more', recall: 'A reviewer recalled it' }),
    label: 'Why it fell',
    admin: onceFallen,
  },
  { name: 'fellAt', type: 'date', label: 'Fell on', admin: onceFallen },
  { name: 'fellBecause', type: 'text', label: 'What happened', admin: onceFallen },
  { name: 'recalledAt', type: 'date', label: 'Recalled on', admin: onceRecalled },
  { name: 'recallReason', type: 'text', access: forStaff, label: 'Why it was recalled', admin: onceRecalled },
  // The last moment until which a page that makes it may be read: so long it is public.
  { name: 'shownUntil', type: 'date', index: true, hidden: true },
]

export const claimFields: Field[] = [claimPanel, ...said, evidence, ...decided, ...since]
