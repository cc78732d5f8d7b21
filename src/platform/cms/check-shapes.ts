import type { FlattenedField } from 'payload'
import { isObject } from '../is-object.ts'
import type { ProblemPlace } from '../problem.ts'
import { isRecordId } from '../record-id.ts'

type Data = Record<string, unknown>
/** No list of a clinic's is longer; without an end, one save could keep the database busy for seconds. */
const LONGEST_LIST = 500

/**
 * Finds values of the wrong shape before Payload takes them in: it turns "1,5" into 1, lets a list through where one choice is
 * due, stumbles over null where a group or a list is due, and leaves the rest for the database to refuse with a fault.
 * Other empty values and unknown names pass; what a value means is checked by the field.
 */
export function checkShapes(fields: readonly FlattenedField[], data: Data, prefix = ''): ProblemPlace[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    return value === undefined ? [] : checkField(field, value, prefix + field.name)
  })
}

const tooLong = (path: string) => [{ path, message: `At most ${LONGEST_LIST} entries can be kept here.` }]

function checkField(field: FlattenedField, value: unknown, path: string): ProblemPlace[] {
  if (field.type === 'group' || field.type === 'tab') return within(field.flattenedFields, value, path)
  // Forms send back what they read of who uses a record; nothing is stored of it.
  if (field.type === 'join') return []
  if (field.type === 'array') {
    // Forms send an emptied list as 0.
    if (value === 0 || value === '0' || value === '') return []
    if (!Array.isArray(value)) return [{ path, message: 'A list is expected here; an empty one is [].' }]
    if (value.length > LONGEST_LIST) return tooLong(path)
    return value.flatMap((row, i) =>
      row === null || isLine(field, row) ? [] : within(field.flattenedFields, row, `${path}.${i}`),
    )
  }
  if (value !== null && 'hasMany' in field && field.hasMany) {
    if (!Array.isArray(value)) return [{ path, message: 'A list is expected here.' }]
    if (value.length > LONGEST_LIST) return tooLong(path)
    return value.flatMap((one, i) => checkOne(field, one, `${path}.${i}`))
  }
  return value === null ? [] : checkOne(field, value, path)
}

/** A list whose rows are one text each may be given as plain texts. */
const isLine = ({ flattenedFields }: { flattenedFields: FlattenedField[] }, row: unknown): boolean =>
  typeof row === 'string' &&
  !row.includes('\u0000') &&
  flattenedFields.every(({ name }) => name === 'id' || name === 'text')

function within(fields: readonly FlattenedField[], value: unknown, path: string): ProblemPlace[] {
  return isObject(value)
    ? checkShapes(fields, value, `${path}.`)
    : [{ path, message: 'A group of named values is expected here, or nothing.' }]
}

function checkOne(field: FlattenedField, value: unknown, path: string): ProblemPlace[] {
  const message = EXPECTED[field.type]?.(value)
  return message ? [{ path, message }] : []
}

const text = (value: unknown): string | null => {
  if (typeof value !== 'string') return 'Text is expected here.'
  return value.includes('\u0000') ? 'This text holds a character that cannot be stored. Type it anew.' : null
}

const number = (value: unknown): string | null => {
  const isNumber =
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'string' && /^\s*(?:-?\d{1,15}(?:\.\d{1,15})?)?\s*$/.test(value)
  return isNumber ? null : 'A number is expected here, with a point before the decimals, like 1.5.'
}

const record = (value: unknown): string | null => {
  const id = isObject(value) ? value.id : value
  return isRecordId(id) || ['', 'none', 'null'].includes(id as string) ? null : 'The id of a record is expected here.'
}

/** What a value of each kind of field must be, as a sentence if it is not. */
const EXPECTED: Partial<Record<FlattenedField['type'], (value: unknown) => string | null>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  select: (value) => (typeof value === 'string' ? null : 'Choose one of the answers on the list.'),
  radio: (value) => (typeof value === 'string' ? null : 'Choose one of the answers on the list.'),
  date: (value) => (value instanceof Date ? null : text(value)),
  number,
  checkbox: (value) =>
    [true, false, 'true', 'false', ''].includes(value as boolean) ? null : 'Yes or no is expected here.',
  relationship: record,
  upload: record,
}
