import { dayOf } from '#platform/day.ts'
import { parseLanguage } from '#platform/language.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import type { Name, PartialDate, Work } from '../csl.ts'
import type { StudyDesign } from '../design.ts'
import type { IdentifierName } from '../identifiers/index.ts'
import { parseIssn } from '../identifiers/issn.ts'
import type { Notice } from '../standing/standing.ts'
import { plainText } from './plain-text.ts'
import { soundDate } from './read-date.ts'
import { readIdentifiers } from './read-identifiers.ts'
import { tidyNames } from './read-name.ts'
import { readPages } from './read-pages.ts'
import { recordedType } from './recorded-type.ts'

/** What a reader found in one record, in the words of its file: each value as text, tags and quotes of the format undone. */
export type WorkDraft = {
  /** A type in the words of CSL, Crossref or Zotero; `recordedType` says as what it is kept. */
  type?: string | undefined
  title?: string | undefined
  author?: readonly Name[] | undefined
  issued?: PartialDate | null | undefined
  design?: StudyDesign | null | undefined
  /** A day, as `dayOf` reads it. */
  accessedOn?: string | null | undefined
  searchedOn?: string | null | undefined
  notices?: readonly Notice[] | undefined
  /** What may be a number that names the work, in the order in which it is to be believed. */
  identifiers?: readonly { name: IdentifierName; text: string }[] | undefined
  ISSN?: readonly string[] | undefined
  URL?: readonly string[] | undefined
} & { [name in (typeof LINES)[number][0]]?: string | undefined }

/** The lines of plain text, how long the record lets them be, and what a person calls them. */
const LINES = [
  ['containerTitle', 500, 'name of the journal'],
  ['containerTitleShort', 200, 'short name of the journal'],
  ['volume', 60, 'volume'],
  ['issue', 60, 'issue'],
  ['page', 60, 'pages'],
  ['number', 120, 'number'],
  ['publisher', 300, 'publisher'],
  ['publisherPlace', 120, 'place'],
  ['edition', 60, 'edition'],
  ['language', 35, 'language'],
] as const
const LONGEST_TITLE = 1000
const MOST_AUTHORS = 500

/**
 * The one way from a reader's findings to a work: everything in its stored form, wherever it came from, so that the same
 * record in two formats is the same work. What cannot be read is left out with a remark; without a title there is no work.
 */
export function recordWork(draft: WorkDraft): { work: Work; remarks: string[] } | { reason: string } {
  const title = cutTitle(plainText(draft.title ?? ''))
  if (title.value === '') return { reason: 'This record has no title. Give it one, and import it again.' }
  const lines = readLines(draft)
  const type = recordedType(draft.type, Boolean(lines.values.containerTitle ?? lines.values.containerTitleShort))
  const author = cutAuthors(tidyNames(draft.author ?? []))
  const named = readIdentifiers(draft.identifiers ?? [], draft.URL ?? [])
  const { remark: onIssn, ...issn } = readIssn(draft.ISSN ?? [])
  const { remark: onAddress, ...address } = readAddress(named.URL)
  const issued = draft.issued?.year ? soundDate(draft.issued.year, draft.issued.month, draft.issued.day) : null
  const work: Work = {
    type: type.type,
    title: title.value,
    ...(author.value.length > 0 && { author: author.value }),
    ...lines.values,
    ...(issued && { issued }),
    ...day('accessedOn', draft.accessedOn),
    ...address,
    ...issn,
    ...(Object.keys(named.identifiers).length > 0 && { identifiers: named.identifiers }),
    ...(draft.design && { design: draft.design }),
    ...day('searchedOn', draft.searchedOn),
    ...(draft.notices && draft.notices.length > 0 && { notices: draft.notices.slice(0, 100) }),
  }
  const remarks = [type.remark, title.remark, author.remark, ...lines.remarks, ...named.remarks, onIssn, onAddress]
  return { work, remarks: remarks.filter((remark) => remark !== undefined) }
}

function readLines(draft: WorkDraft) {
  const values: Partial<Record<(typeof LINES)[number][0], string>> = {}
  const remarks: string[] = []
  for (const [name, most, words] of LINES) {
    const text = plainText(draft[name] ?? '')
    const value = name === 'page' ? readPages(text) : text
    if (value.length > most) remarks.push(`The ${words} has more than ${most} characters and was left out.`)
    else if (name === 'language') {
      const parsed = value === '' ? null : parseLanguage(value)
      if (parsed?.ok) values.language = parsed.value
      else if (parsed) remarks.push(`The language “${value}” is none we know and was left out.`)
    } else if (value !== '') values[name] = value
  }
  return { values, remarks }
}

function cutTitle(title: string): { value: string; remark?: string } {
  if (title.length <= LONGEST_TITLE) return { value: title }
  const value = title
    .slice(0, LONGEST_TITLE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
  return { value, remark: `The title has more than ${LONGEST_TITLE} characters and was cut there.` }
}

function cutAuthors(author: Name[]): { value: Name[]; remark?: string } {
  if (author.length <= MOST_AUTHORS) return { value: author }
  const value = [...author.slice(0, MOST_AUTHORS - 1), { literal: 'et al' }]
  return { value, remark: `There are more than ${MOST_AUTHORS} authors; the last of them were left out.` }
}

function day(name: 'accessedOn' | 'searchedOn', text: string | null | undefined) {
  const value = dayOf(text ?? null)
  return value === null ? {} : { [name]: value }
}

/** Of several numbers of a journal (print, online) the first whose check digit fits. */
function readIssn(texts: readonly string[]): { ISSN?: string; remark?: string } {
  const said = texts.slice(0, 20).map(plainText).filter(Boolean)
  const found = said.flatMap((text) => text.match(/\d{4}-?\d{3}[\dX](?![\dX])/gi) ?? []).map(parseIssn)
  const fit = found.find((parsed) => parsed.ok)
  if (fit?.ok) return { ISSN: fit.value }
  return said.length > 0 ? { remark: `The ISSN “${said[0]!.slice(0, 60)}” cannot be read and was left out.` } : {}
}

function readAddress(links: readonly string[]): { URL?: string; remark?: string } {
  const found = links.map(parseWebAddress).find((parsed) => parsed.ok)
  if (found?.ok) return { URL: found.value }
  return links.length > 0 ? { remark: `The link “${links[0]!.slice(0, 60)}” is no web address and was left out.` } : {}
}
