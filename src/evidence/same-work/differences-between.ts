import type { Citation, Name, PartialDate, Work } from '../csl.ts'
import { IDENTIFIER_NAMES } from '../identifiers/index.ts'
import { foldName } from './fold-name.ts'
import { foldText } from './fold-text.ts'
import { foldTitle } from './fold-title.ts'

/** A field in which two records of one work differ, both sides as a person reads them; `ours` is null where we say nothing. */
export type Difference = { field: WorkField; ours: string | null; theirs: string }

/** The fields of a work that one record may take from another, by their paths and in the order of the form. */
export const WORK_FIELDS = [
  'type',
  'title',
  'author',
  'issued',
  'containerTitle',
  'containerTitleShort',
  'volume',
  'issue',
  'page',
  'ISSN',
  'number',
  'publisher',
  'publisherPlace',
  'edition',
  'language',
  'URL',
  'accessedOn',
  ...IDENTIFIER_NAMES.map((name) => `identifiers.${name}` as const),
  'design',
  'searchedOn',
] as const
export type WorkField = (typeof WORK_FIELDS)[number]

/**
 * Where `theirs` says something else about a work than `ours`, or something that ours does not say; where theirs is silent
 * there is no difference. Capitals, accents, punctuation, shortened page ranges and initials for given names are none either.
 */
export function differencesBetween(ours: Work, theirs: Work): Difference[] {
  return WORK_FIELDS.flatMap((field) => {
    const [mine, other] = [wordsOf(ours, field), wordsOf(theirs, field)]
    if (other === '' || isAlike(field, ours, theirs, [mine, other])) return []
    return [{ field, ours: mine === '' ? null : mine, theirs: other }]
  })
}

/** What a record says in a field. */
export function valueOf(work: Work, field: WorkField): unknown {
  const [name, inner] = field.split('.') as [keyof Work, string?]
  const value: unknown = work[name]
  return inner === undefined ? value : (value as Record<string, unknown> | null | undefined)?.[inner]
}

function wordsOf(work: Work, field: WorkField): string {
  const value = valueOf(work, field)
  if (value === null || value === undefined) return ''
  if (field === 'author') return (value as Name[]).map(nameInWords).filter(Boolean).join('; ')
  if (field === 'issued') return dateInWords(value as PartialDate)
  if (field === 'accessedOn' || field === 'searchedOn') return String(value).slice(0, 10)
  return String(value).trim()
}

function isAlike(field: WorkField, ours: Citation, theirs: Citation, [mine, other]: [string, string]): boolean {
  if (mine === other) return true
  if (mine === '') return false
  if (field === 'title') return foldTitle(mine) === foldTitle(other)
  if (field === 'author') return areAlike(ours.author ?? [], theirs.author ?? [])
  if (field === 'page') return foldText(wholeRange(mine)) === foldText(wholeRange(other))
  if (field === 'URL' || field === 'type' || field === 'design' || field.startsWith('identifiers.')) return false
  return field !== 'issued' && foldText(mine) === foldText(other)
}

const areAlike = (ours: readonly Name[], theirs: readonly Name[]): boolean =>
  ours.length === theirs.length &&
  ours.every((name, index) => {
    const other = theirs[index]!
    const [mine, given] = [initialsOf(name), initialsOf(other)]
    return foldName(name) === foldName(other) && (mine.startsWith(given) || given.startsWith(mine))
  })

const initialsOf = ({ given }: Name): string => {
  const isInitials = /^[\p{Lu}.\s-]{1,8}$/u.test(given ?? '')
  const parts = isInitials ? [...foldText(given!).replaceAll(' ', '')] : foldText(given ?? '').split(' ')
  return parts.map((part) => part.charAt(0)).join('')
}

/** 172-85 is 172-185. */
function wholeRange(page: string): string {
  const [, from, to] = /^(\d+)\s*[-\u2010-\u2015]\s*(\d+)$/.exec(page) ?? []
  if (from === undefined || to === undefined || to.length >= from.length) return page
  return `${from}-${from.slice(0, from.length - to.length)}${to}`
}

function nameInWords({ family, given, droppingParticle, nonDroppingParticle, suffix, literal }: Name): string {
  const all = family ? [given, droppingParticle, nonDroppingParticle, family, suffix] : [literal]
  return all.filter(Boolean).join(' ')
}

function dateInWords({ year, month, day }: PartialDate): string {
  const parts = [year, month, day].map((part) => (part ? String(part).padStart(2, '0') : ''))
  return parts.slice(0, parts.includes('') ? parts.indexOf('') : 3).join('-')
}
