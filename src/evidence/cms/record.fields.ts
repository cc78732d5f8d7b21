import type { Field } from 'payload'
import { setBySystem, setBySystemForStaff, staffOnly } from '#accounts/cms/index.ts'
import { LOOK_UP_STATES } from '../look-up/look-up-states.ts'
import { STANDING_SOURCES } from '../standing/standing.ts'
import { choice, line, lines } from './field-kinds.ts'

const system = { access: setBySystem, admin: { readOnly: true } }

/** What a record is found by as the same work: computed at each save, sent to nobody. */
const key = (name: string): Field => ({ name, type: 'text', index: true, hidden: true, access: setBySystem })

/** What a search reads instead of ten fields. Staff search by it, so it cannot be `hidden`, by which Payload lets nobody ask. */
const searchKey: Field = {
  name: 'searchKey',
  type: 'text',
  label: 'Title, author, journal, year or number',
  access: setBySystemForStaff,
  custom: { inSchema: false },
  // Too long for a common index; a migration gives it one of trigrams.
  index: false,
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/** What staff keep beside a work: its full text and notes, how it came in, what the services said of it, and what it is found by. */
export const recordFields: Field[] = [
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
  {
    name: 'writtenBy',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: 'Entered and changed by',
    access: setBySystemForStaff,
    admin: { readOnly: true, description: 'Who wrote any of this cannot verify it.' },
  },
  {
    name: 'lookUp',
    type: 'group',
    label: 'Held against the services',
    access: setBySystem,
    // The panel of its standing shows it.
    admin: { readOnly: true, hidden: true },
    fields: [
      choice('state', LOOK_UP_STATES, { defaultValue: 'never-checked', ...system }),
      { name: 'at', type: 'date', label: 'Asked', ...system },
      choice('service', STANDING_SOURCES, { label: 'Answered by', ...system }),
      { name: 'titleSimilarity', type: 'number', label: 'How alike the titles are, 0 to 1', ...system },
      {
        name: 'differences',
        type: 'array',
        maxRows: 50,
        ...system,
        fields: [line('field', 60), line('ours', 1000), line('theirs', 1000)],
      },
    ],
  },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'citations',
    index: true,
    label: 'Merged into',
    access: setBySystem,
    admin: { readOnly: true, condition: (data) => Boolean(data.mergedInto) },
  },
  {
    name: 'revision',
    type: 'number',
    defaultValue: 1,
    admin: { hidden: true },
    // Not `setBySystem`: a writer may say here which revision they read; what is stored is counted at the save.
  },
  searchKey,
  key('titleKey'),
  key('authorKey'),
]
