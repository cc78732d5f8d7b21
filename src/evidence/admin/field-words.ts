import { CSL_TYPES, type Name, type PartialDate } from '../csl.ts'
import { DESIGNS } from '../design.ts'
import { IDENTIFIERS, type IdentifierName } from '../identifiers/index.ts'
import { isObject } from '#platform/is-object.ts'

const WORDS: Record<string, string> = {
  type: 'Kind of publication',
  title: 'Title',
  author: 'Authors',
  issued: 'Published',
  containerTitle: 'Journal, book or website',
  containerTitleShort: 'Short name of the journal',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  number: 'Number',
  ISSN: 'ISSN',
  publisher: 'Publisher',
  publisherPlace: 'Place',
  edition: 'Edition',
  language: 'Language',
  URL: 'Link',
  accessedOn: 'Read on',
  design: 'Kind of study',
  searchedOn: 'Searched up to',
  ...Object.fromEntries(
    Object.entries(IDENTIFIERS).map(([name, { label }]) => [`identifiers.${name as IdentifierName}`, label]),
  ),
  identifiers: 'Numbers that name this work',
  results: 'Results',
  guideline: 'What a guideline recommends',
  amstar2: 'AMSTAR 2',
  versionOf: 'A version of',
  fullText: 'Full text',
  notes: 'Notes',
}

/** The name of a field of a citation as its form has it; an unknown path is split into words. */
export function fieldWords(path: string): string {
  const known = WORDS[path] ?? WORDS[`identifiers.${path}`]
  if (known !== undefined) return known
  const words = path
    .replaceAll('.', ', ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value of a field as a person reads it; nothing is empty. */
export function valueWords(path: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'object') return choiceWords(path, String(value))
  if (path === 'author') return (Array.isArray(value) ? value : []).map(nameWords).join('; ')
  if (path === 'issued') return dateWords(value as PartialDate)
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`
  return Object.entries(value)
    .filter(([name, part]) => name !== 'id' && part !== null && part !== '' && !isObject(part))
    .map(([, part]) => String(part))
    .join(', ')
}

function choiceWords(path: string, value: string): string {
  if (path === 'type' && Object.hasOwn(CSL_TYPES, value)) return CSL_TYPES[value as keyof typeof CSL_TYPES]
  if (path === 'design' && Object.hasOwn(DESIGNS, value)) return DESIGNS[value as keyof typeof DESIGNS].label
  return value
}

function nameWords(name: Name): string {
  const family = [name.nonDroppingParticle, name.family ?? name.literal].filter(Boolean).join(' ')
  const given = [name.given, name.droppingParticle].filter(Boolean).join(' ')
  return [family, given, name.suffix].filter(Boolean).join(', ')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function dateWords({ year, month, day }: PartialDate): string {
  return [day, month ? (MONTHS[month - 1] ?? month) : null, year].filter(Boolean).join(' ')
}
