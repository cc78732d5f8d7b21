import type { Field, NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { setBySystem } from '#accounts/cms/index.ts'
import { dayField } from '#platform/cms/day-field.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { parseLanguage } from '#platform/language.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import { CSL_TYPES } from '../csl.ts'
import { DESIGNS } from '../design.ts'
import { cochraneIdFitsDoi } from '../identifiers/cochrane-id.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS, type IdentifierName } from '../identifiers/index.ts'
import { parseIssn } from '../identifiers/issn.ts'
import { checkPartialDate } from '../partial-date.ts'
import { lookUpBox } from './admin.fields.ts'
import { choice, line } from './field-kinds.ts'

const author: Field = {
  name: 'author',
  type: 'array',
  label: 'Authors',
  labels: { singular: 'Author', plural: 'Authors' },
  maxRows: 500,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/src/evidence/admin/AuthorRowLabel.tsx#AuthorRowLabel' },
    description:
      'In the order of the work. A person has a family name; a group, such as a committee, has only a group name. If only the first authors are known, end with the group name "et al".',
  },
  fields: [
    {
      type: 'row',
      fields: [
        line('family', 200, {
          label: 'Family name',
          validate: ((value, { siblingData }) => {
            const name = siblingData as Record<string, unknown>
            if (typeof value === 'string' && value.length > 200) return 'Give at most 200 characters.'
            if (value || name.literal) return true
            return 'Give the family name of a person, or the name of a group.'
          }) as TextFieldSingleValidation,
        }),
        line('given', 200, { label: 'Given names or initials' }),
      ],
    },
    {
      type: 'row',
      fields: [
        line('nonDroppingParticle', 60, { label: 'Before the family name', admin: { description: 'van den, de la' } }),
        line('droppingParticle', 60, {
          label: 'After the given names',
          admin: { description: 'von, when sorted under the name after it' },
        }),
        line('suffix', 30, { label: 'Suffix', admin: { description: 'Jr, III. Not degrees.' } }),
      ],
    },
    line('literal', 400, { label: 'Group name' }),
  ],
}

const datePart = (name: 'year' | 'month' | 'day'): Field => ({
  name,
  type: 'number',
  validate: ((_value, { siblingData }) =>
    checkPartialDate(siblingData as object).find(({ path }) => path === name)?.message ??
    true) as NumberFieldSingleValidation,
})

function identifier(name: IdentifierName): Field {
  const { label, example, parse } = IDENTIFIERS[name]
  return {
    name,
    type: 'text',
    label,
    unique: true,
    admin: { description: `Like ${example}. A link is understood too.` },
    ...keptAs((input, beside) => {
      const parsed = parse(input)
      const { doi } = beside().row
      if (!parsed.ok || name !== 'cochraneId' || typeof doi !== 'string' || cochraneIdFitsDoi(parsed.value, doi))
        return parsed
      return { ok: false, why: `The DOI ${doi} names another version of the review. Take both from the same page.` }
    }),
  }
}

const printed: Field[] = [
  {
    type: 'row',
    fields: [
      line('containerTitle', 500, { label: 'Journal, book or website' }),
      line('containerTitleShort', 200, {
        label: 'Short name of the journal',
        admin: { description: 'As PubMed has it: Clin J Pain' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      line('volume', 60),
      line('issue', 60),
      line('page', 60, { label: 'Pages', admin: { description: '172-185, or an article number: e045961' } }),
      line('ISSN', 9, { label: 'ISSN', ...keptAs(parseIssn), admin: { description: 'Of the journal: 1741-427X' } }),
      line('number', 120, { label: 'Number', admin: { description: 'Of an article or a report: CD013814, NG59' } }),
    ],
  },
  {
    type: 'row',
    fields: [
      line('publisher', 300),
      line('publisherPlace', 120, { label: 'Place' }),
      line('edition', 60),
      line('language', 35, {
        ...keptAs(parseLanguage),
        admin: { description: 'As a code: en, de, zh' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      line('URL', 2000, {
        label: 'Link',
        ...keptAs(parseWebAddress),
        admin: { description: 'For what has no DOI. It begins with https:// or http://.' },
      }),
      dayField({
        name: 'accessedOn',
        label: 'Read on',
        admin: { description: 'The day a web page was read, since pages change.' },
      }),
    ],
  },
]

const formatted: Field = {
  name: 'formatted',
  type: 'group',
  label: 'As it is printed',
  access: setBySystem,
  admin: { description: 'Made from the fields above at each save. Titles are printed as you typed them.' },
  fields: ['ama', 'vancouver', 'apa'].map((name) => ({
    name,
    type: 'textarea',
    label: { ama: 'AMA', vancouver: 'Vancouver', apa: 'APA' }[name]!,
    access: setBySystem,
    admin: { readOnly: true },
  })),
}

/** What a work is: its CSL variables, the numbers that name it, its kind of study, and its printed reference. */
export const workFields: Field[] = [
  lookUpBox,
  choice('type', CSL_TYPES, { label: 'Kind of publication', required: true, defaultValue: 'article-journal' }),
  line('title', 1000, {
    required: true,
    admin: { description: 'As the work has it, in plain text. Capitals are never changed.' },
  }),
  author,
  {
    name: 'issued',
    type: 'group',
    label: 'Published',
    admin: { description: 'As far as you know it. Leave out the day, or the month and the day, rather than guess.' },
    fields: [{ type: 'row', fields: [datePart('year'), datePart('month'), datePart('day')] }],
  },
  ...printed,
  {
    name: 'identifiers',
    type: 'group',
    label: 'Numbers that name this work',
    admin: { description: 'Each belongs to one work only, so each can be in one record only.' },
    fields: IDENTIFIER_NAMES.map(identifier),
  },
  choice('design', DESIGNS, {
    label: 'Kind of study',
    admin: {
      description: 'What the authors did. It decides what the work may be cited for.',
      components: { afterInput: ['/src/evidence/admin/appraisal/DesignMeaning.tsx#DesignMeaning'] },
    },
  }),
  dayField({
    name: 'searchedOn',
    label: 'Searched up to',
    admin: { description: 'For reviews: the day of the last search for studies.' },
  }),
  formatted,
]
