import type { Field } from 'payload'
import { setBySystem } from '#accounts/cms/index.ts'
import { dayField } from '#platform/cms/day-field.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { parsePmid } from '../identifiers/pmid.ts'
import { NOTICE_TYPES, STANDING_SOURCES, STANDINGS } from '../standing/standing.ts'
import { choice, line } from './field-kinds.ts'

const system = { access: setBySystem, admin: { readOnly: true } }

/** What has become of a work since it was published, and when anybody last looked. Nobody types it: checks and reviewers set it. */
export const standingFields: Field[] = [
  {
    name: 'standing',
    type: 'group',
    label: 'Does the work still stand?',
    access: setBySystem,
    admin: {
      readOnly: true,
      description:
        'Set when the work is looked up, or by a reviewer with a reason. No notice is no proof that all is well.',
      components: { Field: '/src/evidence/admin/standing/StandingPanel.tsx#StandingPanel' },
    },
    fields: [
      choice('status', STANDINGS, { defaultValue: 'unknown', index: true, ...system }),
      {
        name: 'needsReview',
        type: 'checkbox',
        label: 'A notice must be read by a person',
        defaultValue: false,
        ...system,
      },
      { name: 'checkedAt', type: 'date', label: 'Checked', ...system },
      choice('checkedBy', STANDING_SOURCES, { label: 'Checked with', ...system }),
      { name: 'supersededBy', type: 'relationship', relationTo: 'citations', label: 'Replaced by', ...system },
      {
        name: 'notices',
        type: 'array',
        labels: { singular: 'Notice', plural: 'Notices' },
        maxRows: 100,
        ...system,
        fields: [
          choice('type', NOTICE_TYPES, { required: true }),
          choice('source', STANDING_SOURCES, { required: true }),
          dayField({ name: 'noticedOn', label: 'Dated' }),
          line('doi', 255, {
            label: 'DOI of the notice',
            ...keptAs(parseDoi),
          }),
          line('pmid', 8, { label: 'PubMed number of the notice', ...keptAs(parsePmid) }),
          line('label', 300, { label: 'In its own words' }),
        ],
      },
    ],
  },
  {
    name: 'versionOf',
    type: 'relationship',
    relationTo: 'citations',
    label: 'A version of',
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: {
      description:
        'The earlier edition of the same review, or the article that this preprint became. It is another work, not the same.',
    },
  },
]
