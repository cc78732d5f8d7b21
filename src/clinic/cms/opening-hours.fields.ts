import type { Field, FieldHook, GroupField } from 'payload'
import { dayField } from '#platform/cms/day-field.ts'
import { fact } from '#platform/cms/fact.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { keptAs } from '#platform/cms/kept-as.ts'
import { parseClockTime } from '../clock-time.ts'
import { HOURS_STATUSES } from '../opening-hours.ts'
import { WEEKDAYS } from '../weekday.ts'

const HOURS = fact('a fact: opening hours go live without review')

/** 'Monday' and 'MON' are not refused for their capitals and length; the order of the week is kept. */
const keepWeekdays: FieldHook = ({ value }) => {
  const named = typeof value === 'string' ? [value] : value
  if (!Array.isArray(named)) return value
  const days = named.map((day: unknown) => {
    const said = typeof day === 'string' ? day.trim().toLowerCase() : ''
    return WEEKDAYS.find((known) => said.length >= 3 && known.startsWith(said)) ?? day
  })
  return WEEKDAYS.every((day) => days.filter((other) => other === day).length < 2)
    ? days.sort((a, b) => WEEKDAYS.findIndex((day) => day === a) - WEEKDAYS.findIndex((day) => day === b))
    : days
}

const opensAndCloses = (required: boolean): Field => ({
  type: 'row',
  fields: (['opens', 'closes'] as const).map((name) => ({
    name,
    type: 'text',
    label: name === 'opens' ? 'Opens' : 'Closes',
    required,
    custom: HOURS,
    ...keptAs(parseClockTime),
    admin: { placeholder: name === 'opens' ? '09:00' : '17:30', width: '50%' },
  })),
})

/** The hours of a location. All of them are facts but the notes, which say something. */
export const openingHoursField: GroupField = {
  name: 'hours',
  type: 'group',
  label: 'Opening hours',
  fields: [
    {
      name: 'status',
      type: 'select',
      label: 'Hours are',
      required: true,
      defaultValue: 'unknown',
      custom: HOURS,
      options: optionsOf(HOURS_STATUSES),
      admin: { description: 'Hours that are not known are not shown as closed.' },
    },
    {
      name: 'weekly',
      type: 'array',
      label: 'Week',
      labels: { singular: 'Row', plural: 'Rows' },
      maxRows: 50,
      custom: HOURS,
      admin: {
        description:
          'A row for days with the same hours. A lunch break is two rows. Closing after midnight: 18:00 to 02:00. The whole day: 00:00 to 23:59.',
      },
      fields: [
        {
          name: 'days',
          type: 'select',
          hasMany: true,
          required: true,
          options: WEEKDAYS.map((value) => ({ value, label: value[0]!.toUpperCase() + value.slice(1) })),
          hooks: { beforeValidate: [keepWeekdays] },
        },
        opensAndCloses(true),
      ],
    },
    {
      name: 'exceptions',
      type: 'array',
      label: 'Holidays and other days',
      labels: { singular: 'Exception', plural: 'Exceptions' },
      maxRows: 200,
      admin: { description: 'Days on which the week does not hold. Like: closed from 24 to 26 December.' },
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: 'From', required: true, custom: HOURS }),
            dayField({
              name: 'to',
              label: 'Until and with',
              custom: HOURS,
              description: 'Left empty for a single day.',
            }),
          ],
        },
        { name: 'closed', type: 'checkbox', label: 'Closed', defaultValue: false, custom: HOURS },
        opensAndCloses(false),
        {
          name: 'note',
          type: 'text',
          maxLength: 200,
          custom: { passage: 'notice' },
          admin: { description: 'Like: Reduced hours for the fair.' },
        },
      ],
    },
  ],
}
