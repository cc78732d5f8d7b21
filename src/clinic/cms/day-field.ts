import type { DateField, FieldHook } from 'payload'
import { parseDay } from '../day.ts'

type Options = Pick<DateField, 'name' | 'label' | 'required' | 'custom'> & { description?: string }

/** Kept as the day's noon in UTC, as the date picker sends it: so it is the same day wherever it is read. */
const keepNoon: FieldHook = ({ value }) => {
  if (value instanceof Date) return `${value.toISOString().slice(0, 10)}T12:00:00.000Z`
  if (typeof value !== 'string') return value
  if (value.trim() === '') return null
  const day = parseDay(value)
  return day.ok ? `${day.value}T12:00:00.000Z` : value
}

/** A day of the calendar, without a time: `2026-12-24` and the picker's instant are both understood. */
export function dayField({ description, ...field }: Options): DateField {
  return {
    ...field,
    type: 'date',
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }, ...(description && { description }) },
    hooks: { beforeValidate: [keepNoon] },
    validate: (value: unknown, { required }: { required?: boolean }) => {
      if (value === null || value === undefined || value === '') return required ? 'Choose a day.' : true
      const parsed = parseDay(value instanceof Date ? value.toISOString() : String(value))
      return parsed.ok || parsed.why
    },
  }
}
