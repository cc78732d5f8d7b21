import type { ArrayField, Field, FieldHook } from 'payload'
import { keptAs } from '#platform/cms/kept-as.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { JURISDICTIONS } from '#platform/jurisdiction.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import type { GuardName } from '../../rules/guard-names.ts'
import { RULE_BOUNDS } from '../../rules/check-customer-rule.ts'
import { REMEDIES } from '../../rules/rule.ts'
import { parseRuleCode } from '../../rules/parse-rule-code.ts'

/** What lets a sentence pass although the rule fits it, in a clinic's words. */
const EXCEPTIONS: Record<GuardName, string> = {
  negated: 'It is denied: “acupuncture does not cure …”',
  cited: 'A cited work stands behind it',
  told: 'It is told as what a tradition holds',
  title: 'It stands in the quoted title of a work',
  'quoted-rule': 'It explains a rule: “clinics may not say that …”',
  'says-little-evidence': 'It says that there is little or no evidence',
  'risk-named': 'Risks are named in the same paragraph',
  'doctor-first': 'It sends people to their doctor: “ask your doctor before you stop …”',
  'credential-near': 'A degree or licence stands beside it',
  'board-near': 'The name of the board stands beside it',
  'terms-near': 'Its terms stand beside it',
}

const SEVERITIES = {
  blocker: 'Blocker: must not go out like this',
  warning: 'Warning: wants to be read, and may stand',
}

/** The API may send plain texts for rows. */
const rowsFromTexts: FieldHook = ({ value }) =>
  Array.isArray(value) ? value.map((row: unknown) => (typeof row === 'string' ? { text: row } : row)) : value

type Lines = { name: string; label: string; singular: string; description: string; maxRows: number }

const linesOf = ({ name, label, singular, description, maxRows }: Lines): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular, plural: label },
  maxRows,
  admin: { description, initCollapsed: false },
  hooks: { beforeValidate: [rowsFromTexts] },
  fields: [{ name: 'text', type: 'text', label: singular, required: true, maxLength: RULE_BOUNDS.exampleCharacters }],
})

const what: Field[] = [
  {
    name: 'code',
    type: 'text',
    required: true,
    unique: true,
    ...keptAs(parseRuleCode),
    admin: { description: 'A short name for lists and reports, like OURS-001.' },
  },
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    admin: { description: 'In a few words, like: No talk of detox.' },
  },
  {
    name: 'severity',
    type: 'select',
    required: true,
    defaultValue: 'warning',
    label: 'How grave it is',
    options: optionsOf(SEVERITIES),
  },
  {
    name: 'jurisdictions',
    type: 'select',
    hasMany: true,
    label: 'Where it holds',
    options: optionsOf(JURISDICTIONS),
    admin: { description: 'Leave empty for everywhere.' },
  },
  {
    name: 'rule',
    type: 'textarea',
    required: true,
    maxLength: 500,
    label: 'What is asked of the writer',
    admin: { description: 'Like: Do not say that a treatment detoxifies.' },
  },
  {
    name: 'why',
    type: 'textarea',
    required: true,
    maxLength: 1000,
    admin: {
      description: 'For somebody who knows no law. Like: Nobody can say which toxin leaves the body, or show it.',
    },
  },
]

const search: Field[] = [
  linesOf({
    name: 'phrases',
    label: 'Phrases',
    singular: 'Phrase',
    maxRows: RULE_BOUNDS.phrases,
    description:
      'What to look for, one a row. “detox” is that word; “~cleanse” any of its forms (cleanses, cleansing); “detox*” all words that begin so; “~flush ... toxins” up to 8 words between; “(remove|flush) toxins” either. “[condition]”, “[symptom]” and “[modality]” are any word of these lists. Capitals and hyphens do not count.',
  }),
  {
    name: 'pattern',
    type: 'text',
    label: 'Or a pattern (RE2)',
    maxLength: 500,
    admin: { description: 'For those who know regular expressions, like de-?tox(es|ing)?. Most rules need none.' },
  },
  {
    name: 'guards',
    type: 'select',
    hasMany: true,
    label: 'Let a sentence pass if',
    options: optionsOf(EXCEPTIONS),
    admin: { description: 'A sentence that passes by one of these is still shown to reviewers, with the reason.' },
  },
  linesOf({
    name: 'mustHit',
    label: 'Sentences it must find',
    singular: 'Sentence',
    maxRows: RULE_BOUNDS.examples,
    description:
      'At least two. They are tried each time you save. Like: Cupping detoxifies the body. Begin with “heading: ” or “item: ” for a sentence that stands there.',
  }),
  linesOf({
    name: 'mustNotHit',
    label: 'Sentences it must let pass',
    singular: 'Sentence',
    maxRows: RULE_BOUNDS.examples,
    description: 'At least two that come close. Like: Our cups are cleaned after each use.',
  }),
]

const remedy: Field[] = [
  { name: 'remedy', type: 'select', required: true, label: 'What to do about it', options: optionsOf(REMEDIES) },
  {
    name: 'suggestion',
    type: 'textarea',
    maxLength: 500,
    label: 'Words to use instead',
    admin: { description: 'Like: Say how it feels: “many people find it relaxing”.' },
  },
  {
    name: 'authority',
    type: 'group',
    label: 'Where it comes from',
    admin: { description: 'The law, policy or person behind it. Leave empty if it is your own wish.' },
    fields: [
      { name: 'name', type: 'text', label: 'Who', maxLength: 200, admin: { description: 'Like: Our insurer.' } },
      { name: 'document', type: 'text', label: 'What', maxLength: 300, admin: { description: 'Like: Policy 4.2.' } },
      { name: 'url', type: 'text', label: 'Link', ...keptAs(parseWebAddress) },
    ],
  },
]

/** The fields of a clinic's own rule, in the order a person thinks of them. */
export const ruleFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'What it says', fields: what },
      { label: 'What it looks for', fields: search },
      { label: 'What to do', fields: remedy },
    ],
  },
  {
    name: 'isActive',
    type: 'checkbox',
    label: 'In force',
    defaultValue: true,
    admin: { position: 'sidebar', description: 'A rule that is not in force is kept and finds nothing.' },
  },
]
