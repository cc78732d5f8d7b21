import type { Field, NumberFieldSingleValidation } from 'payload'
import { dayField } from '#platform/cms/day-field.ts'
import {
  CERTAINTIES,
  CERTAINTY_SOURCES,
  COMPARATORS,
  FAVOURS,
  IMPORTANCE,
  OUTCOMES,
  PHASES,
  TIMEPOINTS,
} from '../appraisal/pico.ts'
import { checkResult, MEASURES, type MeasureName, type Result } from '../appraisal/result.ts'
import { GUIDELINE_DIRECTIONS, GUIDELINE_STRENGTHS } from '../appraisal/guideline.ts'
import { checkPartialDate } from '../partial-date.ts'
import { choice, line, lines } from './field-kinds.ts'

const cross =
  (path: keyof Result) =>
  (row: Record<string, unknown>): string | true => {
    const isKnown = typeof row.measure === 'string' && Object.hasOwn(MEASURES, row.measure)
    const result = { ...row, measure: isKnown ? (row.measure as MeasureName) : null } as Result
    return checkResult(result).find((finding) => finding.path === path)?.message ?? true
  }

const figure = (
  name: 'value' | 'ciLow' | 'ciHigh' | 'mcid' | 'studies' | 'participants',
  label: string,
  description?: string,
): Field => ({
  name,
  type: 'number',
  label,
  admin: { description },
  validate: ((value, { siblingData }) => {
    if (value !== null && value !== undefined && !Number.isFinite(value)) return 'A number is expected here, like 1.5.'
    return cross(name)(siblingData as Record<string, unknown>)
  }) as NumberFieldSingleValidation,
})

const guidelineYear: Field = {
  name: 'year',
  type: 'number',
  label: 'Of the year',
  validate: ((value) =>
    checkPartialDate({ year: value }).find(({ path }) => path === 'year')?.message ??
    true) as NumberFieldSingleValidation,
}

const question: Field[] = [
  line('population', 500, {
    label: 'Who was studied',
    admin: { description: 'Adults with nonspecific low back pain' },
  }),
  {
    type: 'row',
    fields: [
      { name: 'condition', type: 'relationship', relationTo: 'conditions' },
      choice('phase', PHASES, { label: 'How long they had had it' }),
      { name: 'modality', type: 'relationship', relationTo: 'modalities', label: 'Treatment' },
    ],
  },
  {
    type: 'row',
    fields: [
      choice('comparator', COMPARATORS, { label: 'Compared with' }),
      choice('outcome', OUTCOMES, { label: 'What was measured' }),
      choice('timepoint', TIMEPOINTS, { label: 'When' }),
    ],
  },
]

const picture = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: `/src/evidence/admin/appraisal/${component}.tsx#${component}` },
  },
})

const effect: Field[] = [
  {
    type: 'row',
    fields: [
      choice('measure', MEASURES, { label: 'Measure' }, cross('measure')),
      figure('value', 'Value'),
      figure('ciLow', 'Interval from', '95% confidence interval'),
      figure('ciHigh', 'Interval to'),
      figure('mcid', 'Smallest that matters', 'The smallest difference patients notice (MCID), as a size: 15'),
      line('unit', 120, { label: 'Unit', admin: { description: 'points of 100' } }),
    ],
  },
  picture('picture', 'ResultPicture'),
  {
    type: 'row',
    fields: [
      {
        name: 'lowerIsBetter',
        type: 'checkbox',
        label: 'A lower value is better',
        admin: { description: 'As with pain and disability.' },
      },
      choice('favours', FAVOURS, { label: 'Who did better' }, cross('favours')),
      choice('clinicallyImportant', IMPORTANCE, { label: 'Large enough to matter to patients' }),
    ],
  },
  {
    type: 'row',
    fields: [figure('studies', 'Studies'), figure('participants', 'People')],
  },
]

const trust: Field[] = [
  {
    type: 'row',
    fields: [
      choice('certainty', CERTAINTIES, {
        label: 'Certainty (GRADE)',
        admin: { description: 'Of this result, not of the whole paper.' },
      }),
      choice('certaintySource', CERTAINTY_SOURCES, { label: 'Rated by' }, cross('certaintySource')),
      line('locator', 120, { label: 'Where it says so', admin: { description: 'Abstract, p. 7, table 1' } }),
    ],
  },
  lines('plainSummary', 1000, {
    label: 'In plain words',
    admin: { description: 'What this result means, as you would tell a patient.' },
  }),
]

/** What a work found: one row a result, each for one outcome and one comparison, and what a guideline recommends. */
export const resultFields: Field[] = [
  {
    name: 'results',
    type: 'array',
    labels: { singular: 'Result', plural: 'Results' },
    maxRows: 30,
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/src/evidence/admin/ResultRowLabel.tsx#ResultRowLabel' },
      description:
        'The few results you cite, typed from the work and checked by a second person. No abstracts: they are not ours to copy.',
    },
    fields: [...question, ...effect, ...trust],
  },
  picture('pictures', 'ResultPictures'),
  {
    name: 'guideline',
    type: 'group',
    label: 'What a guideline recommends',
    admin: { description: 'Guidelines disagree and expire, so each is kept with its body, place and date.' },
    fields: [
      {
        type: 'row',
        fields: [
          line('body', 200, { label: 'Who recommends', admin: { description: 'American College of Physicians' } }),
          choice('direction', GUIDELINE_DIRECTIONS, { label: 'Recommendation' }),
          choice('strength', GUIDELINE_STRENGTHS),
          choice('certainty', CERTAINTIES, { label: 'Certainty it states' }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'condition', type: 'relationship', relationTo: 'conditions' },
          choice('phase', PHASES, { label: 'How long they have had it' }),
          { name: 'modality', type: 'relationship', relationTo: 'modalities', label: 'Treatment' },
        ],
      },
      {
        type: 'row',
        fields: [
          line('jurisdiction', 60, { label: 'Where it holds', admin: { description: 'US, UK, international' } }),
          guidelineYear,
          dayField({
            name: 'expiresOn',
            label: 'Expires on',
            admin: { description: 'ACP guidelines lapse after 5 years.' },
          }),
        ],
      },
    ],
  },
  picture('positions', 'GuidelinePositions'),
]
