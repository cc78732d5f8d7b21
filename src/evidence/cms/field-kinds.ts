import type { FieldHook, SelectField, TextareaField, TextField } from 'payload'
import { optionsOf } from '#platform/cms/options-of.ts'

type Cross = (siblings: Record<string, unknown>) => string | true

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
  table: Parameters<typeof optionsOf>[0],
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
