import type { FieldHook, GroupField } from 'payload'
import { fact } from '#platform/cms/fact.ts'
import { COUNTRIES, countryName, parseCountry } from '../country.ts'

const keepCountry: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  if (value.trim() === '') return null
  const parsed = parseCountry(value)
  return parsed.ok ? parsed.value : value
}

/** The address of a location; its parts are read and checked together, since the country has the rules. */
export const addressField: GroupField = {
  name: 'address',
  type: 'group',
  label: 'Address',
  custom: fact('a fact: a checked address goes live without review'),
  admin: { description: 'Leave all of it empty if you only visit patients, and name your service areas.' },
  fields: [
    { name: 'line1', type: 'text', label: 'Street and number', maxLength: 200 },
    {
      name: 'line2',
      type: 'text',
      label: 'Suite, floor, building',
      maxLength: 200,
      admin: { description: 'Like Suite 10, or the name of the neighbourhood.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'city', type: 'text', maxLength: 120 },
        {
          name: 'region',
          type: 'text',
          label: 'State, province or county',
          maxLength: 120,
          admin: { description: 'In the US, Canada and Australia by its letters, like CA.' },
        },
        { name: 'postalCode', type: 'text', label: 'Postcode', maxLength: 20 },
      ],
    },
    {
      name: 'country',
      type: 'select',
      options: COUNTRIES.map((value) => ({ value, label: countryName(value) })).sort((a, b) =>
        a.label.localeCompare(b.label, 'en'),
      ),
      hooks: { beforeValidate: [keepCountry] },
    },
  ],
}
