import type { Field } from 'payload'

/** What is said beside a field of a page, by what becomes of a change of it while the page is live. */
export const MARKS = { fact: 'Goes live at once.', word: 'Needs a reviewer.' } as const

type Custom = { surface?: boolean; kept?: boolean }
type Described = Extract<Field, { name: string }> & { admin?: { description?: unknown; hidden?: boolean } }

const customOf = (field: Field): Custom => ((field as { custom?: unknown }).custom ?? {}) as Custom
const partsOf = (field: Field): Field[] => ('fields' in field ? field.fields : [])

/** Tells at each field of a page whether it is a fact or words; a group or list that is all of one kind says so once. */
export function markFields(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: markFields(tab.fields) })) }
    if (!('name' in field)) return 'fields' in field ? ({ ...field, fields: markFields(field.fields) } as Field) : field
    if (!isSeen(field)) return field
    if (isFact(field)) return marked(field, MARKS.fact)
    return holdsFacts(field) ? ({ ...field, fields: markFields(partsOf(field)) } as Field) : marked(field, MARKS.word)
  })
}

const isFact = (field: Field): boolean => customOf(field).surface === false

const holdsFacts = (field: Field): boolean => partsOf(field).some((part) => isFact(part) || holdsFacts(part))

const isSeen = (field: Field): boolean =>
  field.type !== 'ui' &&
  field.type !== 'join' &&
  customOf(field).kept !== true &&
  !(field as Described).admin?.hidden &&
  !('virtual' in field && field.virtual)

function marked(field: Field, mark: string): Field {
  const { admin } = field as Described
  const said = typeof admin?.description === 'string' ? `${admin.description} ` : ''
  return { ...field, admin: { ...admin, description: `${said}${mark}` } } as Field
}
