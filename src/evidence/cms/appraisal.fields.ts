import type { Field } from 'payload'
import { setBySystem, setBySystemForStaff } from '#accounts/cms/index.ts'
import { dayField } from '#platform/cms/day-field.ts'
import { AMSTAR_ANSWERS, AMSTAR_QUESTIONS, AMSTAR_RATINGS } from '../appraisal/amstar-2.ts'
import {
  CHECK_ANSWERS,
  READ_DEPTHS,
  VERIFICATION_CHECKLIST,
  VERIFICATION_STATES,
} from '../verification/verification.ts'
import { choice, line, lines } from './field-kinds.ts'

const amstarItem = ({ question, critical, answers }: (typeof AMSTAR_QUESTIONS)[number], index: number): Field =>
  choice(`item${index + 1}`, Object.fromEntries(answers.map((answer) => [answer, AMSTAR_ANSWERS[answer]])), {
    label: `${index + 1}. ${question}`,
    admin: {
      description: critical ? 'A critical question: a "no" here makes the confidence low.' : undefined,
      components: { Field: '/src/evidence/admin/appraisal/AmstarQuestion.tsx#AmstarQuestion' },
    },
  })

const verification: Field = {
  name: 'verification',
  type: 'group',
  label: 'Held against the work itself',
  access: setBySystem,
  admin: {
    readOnly: true,
    description: 'Set when a reviewer who did not enter the record has checked it against the work.',
    components: { Field: '/src/evidence/admin/verify/VerifyPanel.tsx#VerifyPanel' },
  },
  fields: [
    choice('state', VERIFICATION_STATES, {
      defaultValue: 'unverified',
      access: setBySystem,
      admin: { readOnly: true },
    }),
    choice('readDepth', READ_DEPTHS, { label: 'What was read', access: setBySystem, admin: { readOnly: true } }),
    { name: 'by', type: 'relationship', relationTo: 'users', access: setBySystemForStaff, admin: { readOnly: true } },
    { name: 'at', type: 'date', access: setBySystem, admin: { readOnly: true } },
    dayField({ name: 'recheckOn', label: 'To be checked again on', access: setBySystem, admin: { readOnly: true } }),
    {
      name: 'checklist',
      type: 'array',
      access: setBySystemForStaff,
      admin: { readOnly: true },
      fields: [
        choice('item', VERIFICATION_CHECKLIST, { required: true }),
        choice('answer', CHECK_ANSWERS, { required: true }),
        line('note', 1000),
      ],
    },
    lines('note', 2000, { access: setBySystemForStaff, admin: { readOnly: true } }),
    line('contentHash', 64, { access: setBySystemForStaff, admin: { hidden: true } }),
  ],
}

/** How good a work is: AMSTAR 2 for systematic reviews, with its rating computed, and whether the record was verified. */
export const appraisalFields: Field[] = [
  {
    name: 'amstar2',
    type: 'group',
    label: 'AMSTAR 2: confidence in a systematic review',
    admin: {
      description: 'Sixteen questions. The rating appears once all are answered. It is a rating, never a score.',
    },
    fields: [
      choice('rating', AMSTAR_RATINGS, {
        label: 'Confidence in the review',
        access: setBySystem,
        admin: {
          readOnly: true,
          components: { Field: '/src/evidence/admin/appraisal/AmstarRating.tsx#AmstarRating' },
        },
      }),
      {
        type: 'collapsible',
        label: 'The sixteen questions',
        admin: { initCollapsed: true },
        fields: AMSTAR_QUESTIONS.map(amstarItem),
      },
      lines('loweredBecause', 500, {
        label: 'Lower it to low because …',
        admin: {
          description:
            'Several weaknesses together may weigh as much as a critical flaw. The authors of AMSTAR 2 leave that to a judgement.',
          components: { Field: '/src/evidence/admin/appraisal/AmstarLowered.tsx#AmstarLowered' },
        },
      }),
      line('source', 300, {
        label: 'Who answered the questions',
        admin: { description: 'We ourselves, or the published work the answers are taken from.' },
      }),
    ],
  },
  verification,
]
