import type { Field } from 'payload'
import { staffOnly } from '#accounts/cms/index.ts'
import { appraisalFields } from './appraisal.fields.ts'
import { lines } from './field-kinds.ts'
import { resultFields } from './results.fields.ts'
import { standingFields } from './standing.fields.ts'
import { workFields } from './work.fields.ts'

const privateFields: Field[] = [
  {
    name: 'fullText',
    type: 'upload',
    relationTo: 'private-files',
    label: 'Full text',
    access: staffOnly,
    admin: { description: 'For staff only. Websites never see it: most works are under copyright.' },
  },
  lines('notes', 10_000, {
    access: staffOnly,
    admin: { description: 'For staff only. Not the abstract: it is under copyright.' },
  }),
]

/** Every field of a citation, in the order a person fills them in. */
export const citationFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'What it is', description: 'The work as a library would record it.', fields: workFields },
      {
        label: 'What it found',
        description: 'The results you cite, and what a guideline recommends.',
        fields: resultFields,
      },
      {
        label: 'How good it is',
        description: 'How far the work can be trusted, and who checked this record.',
        fields: appraisalFields,
      },
      {
        label: 'Where it stands',
        description: 'Whether it was corrected, replaced or retracted.',
        fields: standingFields,
      },
      { label: 'Files and notes', description: 'Seen by staff only.', fields: privateFields },
    ],
  },
]
