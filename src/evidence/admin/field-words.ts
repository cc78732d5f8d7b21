import { CSL_TYPES } from '../csl.ts'
import { DESIGNS } from '../design.ts'
import { IDENTIFIERS, type IdentifierName } from '../identifiers/index.ts'
import type { WorkField } from '../same-work/differences-between.ts'

const WORDS: Record<Exclude<WorkField, `identifiers.${string}`>, string> = {
  type: 'Kind of publication',
  title: 'Title',
  author: 'Authors',
  issued: 'Published',
  containerTitle: 'Journal, book or website',
  containerTitleShort: 'Short name of the journal',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  ISSN: 'ISSN',
  number: 'Number',
  publisher: 'Publisher',
  publisherPlace: 'Place',
  edition: 'Edition',
  language: 'Language',
  URL: 'Link',
  accessedOn: 'Read on',
  design: 'Kind of study',
  searchedOn: 'Searched up to',
}

/** The name of a field of a work as its form has it; one that is not of the work keeps its own. */
export function fieldWords(field: string): string {
  const name = field.replace(/^identifiers\./, '')
  if (Object.hasOwn(IDENTIFIERS, name)) return IDENTIFIERS[name as IdentifierName].label
  return Object.hasOwn(WORDS, name) ? WORDS[name as keyof typeof WORDS] : field
}

/** What a record says in a field, as a person reads it: choices by their labels, all else as it is. */
export function valueWords(field: WorkField, value: string | null): string {
  if (value === null) return ''
  if (field === 'type' && Object.hasOwn(CSL_TYPES, value)) return CSL_TYPES[value as keyof typeof CSL_TYPES]
  if (field === 'design' && Object.hasOwn(DESIGNS, value)) return DESIGNS[value as keyof typeof DESIGNS].label
  return value
}
