import type { Field } from 'payload'
import { setBySystem, staffOnly } from '#accounts/cms/index.ts'
import { fact } from '#platform/cms/fact.ts'
import { CONSENT_KINDS } from '../index.ts'
import { urlFields } from './url.fields.ts'

const CONSENT_LABELS: Record<(typeof CONSENT_KINDS)[number], string> = {
  'none-needed': 'None needed: nobody can be recognised, or the picture was bought with it',
  staff: 'Somebody of our staff',
  'patient-authorised': 'A patient, who signed an authorisation',
}

/** The words of a picture, whose they are, and who agreed to be seen. */
export const mediaFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: 'Description',
    maxLength: 300,
    custom: { passage: 'alt' },
    admin: {
      description: 'What the picture shows, for those who cannot see it. Say what matters here, in one sentence.',
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    label: 'Decoration only',
    admin: { description: 'The picture says nothing that the text does not: screen readers pass over it.' },
  },
  {
    name: 'caption',
    type: 'text',
    maxLength: 500,
    custom: { passage: 'caption' },
    admin: { description: 'A line shown under the picture. Visitors read it, so a reviewer must approve it.' },
  },
  {
    name: 'credit',
    type: 'text',
    maxLength: 200,
    admin: { description: 'Who made the picture.' },
    custom: fact('a fact: names whoever made the picture'),
  },
  {
    name: 'licence',
    type: 'text',
    maxLength: 200,
    admin: { description: 'On what terms we may show it: our own, bought from, CC BY 4.0 …' },
    custom: fact('a fact: the terms we hold the picture under'),
  },
  {
    name: 'consent',
    type: 'group',
    label: 'Consent of the people in it',
    // Whole: that somebody shown is a patient is nobody's business, signed form or not.
    access: staffOnly,
    custom: fact('a fact: who agreed to be seen'),
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'none-needed',
        options: CONSENT_KINDS.map((value) => ({ value, label: CONSENT_LABELS[value] })),
      },
      {
        name: 'document',
        type: 'upload',
        relationTo: 'private-files',
        label: 'Signed form',
        access: staffOnly,
        admin: {
          description: 'Only staff can open it.',
          condition: (_, consent) => consent?.kind !== 'none-needed',
        },
      },
      {
        name: 'expiresOn',
        type: 'date',
        label: 'Ends on',
        admin: { date: { pickerAppearance: 'dayOnly' }, condition: (_, consent) => consent?.kind !== 'none-needed' },
      },
    ],
  },
  {
    name: 'isLive',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: 'Shown on a live page',
    access: setBySystem,
    admin: { readOnly: true, position: 'sidebar' },
    custom: fact('a fact: follows from the pages that show the picture'),
  },
  {
    // The last moment until which a page that shows it may be read: so long its words are public.
    name: 'shownUntil',
    type: 'date',
    index: true,
    access: setBySystem,
    admin: { hidden: true },
    custom: fact('a fact: follows from the pages that show the picture'),
  },
  {
    name: 'blurhash',
    type: 'text',
    access: setBySystem,
    admin: { readOnly: true, hidden: true },
    custom: fact('a fact: computed from the picture'),
  },
  ...urlFields,
]
