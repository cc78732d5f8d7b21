import type { DateField, FieldHook, SelectField, TextareaField, TextField } from 'payload'
import type { Parsed } from '#platform/parsed.ts'
import { parseDay } from '../day.ts'

type Options = Record<string, string | { label: string }>
type Cross = (siblings: Record<string, unknown>) => string | true

const optionsOf = (table: Options): { label: string; value: string }[] =>
  Object.entries(table).map(([value, label]) => ({ value, label: typeof label === 'string' ? label : label.label }))

/** Turns what was typed into the stored form; what cannot be read is left for `validate` to name; empty becomes null. */
export const normalise =
  (parse: (input: string) => Parsed): FieldHook =>
  ({ value }) => {
    if (typeof value !== 'string') return value
    if (value.trim() === '') return null
    const parsed = parse(value)
    return parsed.ok ? parsed.value : value
  }

/** A `validate` made of a plain parser; empty passes. */
export const readBy =
  (parse: (input: string) => Parsed) =>
  (value: unknown): string | true => {
    if (value === undefined || value === null || value === '') return true
    if (typeof value !== 'string') return 'Text is expected here.'
    const parsed = parse(value)
    return parsed.ok || parsed.why
  }

const tidy: FieldHook = ({ value, field }) => {
  if (typeof value !== 'string') return value
  const blanks = field?.type === 'textarea' ? /[^\S\n]+/g : /\s+/g
  const text = value
    .replace(/\r\n?/g, '\n')
    .replace(blanks, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFC')
    .trim()
  return text === '' ? null : text
}

/** One line of plain text, blanks tidied, empty as null. */
export const line = (name: string, maxLength: number, more: Partial<TextField> = {}): TextField =>
  ({ name, type: 'text', maxLength, hooks: { beforeValidate: [tidy] }, ...more }) as TextField

/** Some lines of plain text, empty as null. */
export const lines = (name: string, maxLength: number, more: Partial<TextareaField> = {}): TextareaField => ({
  name,
  type: 'textarea',
  maxLength,
  hooks: { beforeValidate: [tidy] },
  ...more,
})

/** One choice from a table of values and their labels; `cross` may refuse a choice that contradicts its neighbours. */
export const choice = (
  name: string,
  table: Options,
  more: Partial<SelectField> = {},
  cross: Cross = () => true,
): SelectField =>
  ({
    name,
    type: 'select',
    options: optionsOf(table),
    validate: (value: unknown, { siblingData }: { siblingData: Record<string, unknown> }) => {
      if (value === undefined || value === null || value === '')
        return more.required ? 'Choose one of the answers on the list.' : cross(siblingData)
      const isListed = typeof value === 'string' && Object.hasOwn(table, value)
      return isListed ? cross(siblingData) : 'Choose one of the answers on the list.'
    },
    hooks: { beforeValidate: [({ value }) => (value === '' ? null : value)] },
    ...more,
  }) as SelectField

/** A day of the calendar, stored as noon UTC so that it stays the same day wherever it is read. */
export const day = (name: string, more: Partial<DateField> = {}): DateField => ({
  name,
  type: 'date',
  hooks: { beforeValidate: [normalise(parseDay)] },
  validate: readBy(parseDay),
  ...more,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }, ...more.admin },
})
