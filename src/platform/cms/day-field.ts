import type { DateField, FieldHook } from 'payload'
import { dayOf, parseDay } from '../day.ts'

type Options = Omit<DateField, 'type' | 'hooks' | 'validate'> & { description?: string }

/** Kept as the day's noon in UTC, as the date picker sends it: so it is the same day wherever it is read. */
const keepNoon: FieldHook = ({ value }) => {
  if (typeof value === 'string' && value.trim() === '') return null
  const day = dayOf(value)
  return day === null ? value : `${day}T12:00:00.000Z`
}

/** A day of the calendar, without a time: `2026-12-24` and the picker's instant are both understood. */
export function dayField({ description, admin, ...field }: Options): DateField {
  const date = { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } as const
  return {
    ...field,
    type: 'date',
    admin: { date, ...(description && { description }), ...admin },
    hooks: { beforeValidate: [keepNoon] },
    validate: (value: unknown, { required }: { required?: boolean }) => {
      if (value === null || value === undefined || value === '') return required ? 'Choose a day.' : true
      if (dayOf(value) !== null) return true
      const parsed = parseDay(typeof value === 'string' ? value : '')
      return parsed.ok || parsed.why
    },
  }
}
