import type { Field } from 'payload'
import { listColumns, mergedBanner } from './admin.fields.ts'
import { appraisalFields } from './appraisal.fields.ts'
import { recordFields } from './record.fields.ts'
import { resultFields } from './results.fields.ts'
import { standingFields } from './standing.fields.ts'
import { contentHashField } from './verification/content-hash.field.ts'
import { workFields } from './work.fields.ts'

/** Every field of a citation, in the order a person fills them in. */
export const citationFields: Field[] = [
  mergedBanner,
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
      {
        label: 'Files and notes',
        description: 'What we keep beside the work.',
        fields: recordFields,
      },
    ],
  },
  contentHashField,
  ...listColumns,
]
