import type { Name, PartialDate } from '../csl.ts'
import type { WorkDraft } from '../formats/record-work.ts'
import { recordedType } from '../formats/recorded-type.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { crossrefNotices } from './crossref-notices.ts'
import { datePartsIn } from './date-parts-in.ts'
import { loose } from './loose.ts'
import { titleText } from './title-text.ts'
import { toldWork } from './told-work.ts'
import type { Told } from './told.ts'
import { valueOf } from './value-of.ts'

type Message = Record<string, unknown>

/** The kinds of Crossref's that an ISBN stands for; its chapters carry the number, too. */
const WHOLE_BOOKS = ['book', 'monograph', 'edited-book', 'reference-book', 'report', 'book-set']

/**
 * Reads an answer of Crossref's REST API: one work, or a list of those with an ISBN, of which the book itself is taken. Its
 * type names, lists, markup and dates come into ours; what a citation does not hold, the abstract first of all, is left out.
 */
export function readCrossref(json: unknown): Told {
  const { message, 'message-type': kind } = loose.object(json)
  if (kind === 'work') return workOf(loose.object(message))
  if (kind !== 'work-list') return { kind: 'fault', why: 'Crossref sent something that is no record of a work.' }
  const books = loose
    .list(loose.object(message).items)
    .map(loose.object)
    .filter(({ type }) => WHOLE_BOOKS.includes(String(type)))
  const several = books.length > 1 ? 'Crossref knows several works with this ISBN; this is the first of them.' : null
  return books[0] ? workOf(books[0], several) : { kind: 'nothing' }
}

function workOf(message: Message, several: string | null = null): Told {
  const doi = valueOf(parseDoi, loose.text(message.DOI))
  if (doi === null) return { kind: 'fault', why: 'Crossref sent a record without a DOI.' }
  const { issued, remark } = issuedOf(message)
  const title = titleOf(message)
  const author = loose.list(message.author).map(nameOf)
  const draft: WorkDraft = {
    title,
    author,
    issued,
    ...printedOf(message),
    notices: crossrefNotices(message, doi, title),
  }
  const identifiers = [
    { name: 'doi' as const, text: doi },
    // The ISBN on a chapter's record is that of the whole book.
    ...(WHOLE_BOOKS.includes(String(message.type)) ? textsIn(message.ISBN) : []).map((text) => ({
      name: 'isbn' as const,
      text,
    })),
  ]
  const editors = author.length === 0 ? editorsOf(message) : null
  return toldWork({ ...draft, identifiers }, [remark, editors, several, ...relationsOf(message)])
}

const textsIn = (value: unknown): string[] => loose.list(value).flatMap((one) => loose.text(one) ?? [])

function titleOf(message: Message): string {
  const title = titleText(loose.first(message.title) ?? loose.first(message['original-title']) ?? '')
  const subtitle = titleText(loose.first(message.subtitle) ?? '')
  if (title === '' || subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title
  return /[:?!.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}

function printedOf(message: Message): Partial<WorkDraft> {
  const word = loose.text(message.type)
  const { type } = recordedType(word, textsIn(message.ISSN).length > 0)
  const isArticle = type === 'article-journal'
  const containers = textsIn(message['container-title']).map(titleText)
  const institution = loose.text(loose.object(loose.list(message.institution)[0]).name)
  // A chapter names its series first and its book last; a preprint has a server instead.
  const container =
    (type === 'chapter' ? containers.at(-1) : containers[0]) ??
    (type === 'article' ? (institution ?? loose.text(message['group-title'])) : null)
  const short = titleText(loose.first(message['short-container-title']) ?? '')
  const number = loose.text(message['article-number'])
  return {
    type: word ?? undefined,
    containerTitle: container ?? undefined,
    containerTitleShort: short === container ? undefined : short,
    volume: loose.text(message.volume) ?? undefined,
    issue: loose.text(message.issue) ?? undefined,
    // Journals that number their articles have no pages; a range beside the number only counts the sheets of a file.
    page: (isArticle ? number : null) ?? loose.text(message.page) ?? undefined,
    number: type === 'report' ? (loose.text(message['report-number']) ?? number ?? undefined) : undefined,
    ISSN: isArticle ? textsIn(message.ISSN) : [],
    publisher: titleText(loose.text(message.publisher) ?? ''),
    publisherPlace: isArticle ? undefined : (loose.text(message['publisher-location']) ?? undefined),
    edition: loose.text(message['edition-number']) ?? undefined,
    language: loose.text(message.language) ?? undefined,
  }
}

function nameOf(author: unknown): Name {
  const { family, given, suffix, name } = loose.object(author)
  const group = loose.text(name)
  return group === null
    ? { family: loose.text(family), given: loose.text(given), suffix: loose.text(suffix) }
    : { literal: group }
}

function editorsOf(message: Message): string | null {
  const editors = loose.list(message.editor).map(nameOf)
  const names = editors.map(({ family, literal }) => family ?? literal).filter(Boolean)
  return names.length === 0 ? null : `Crossref names no authors, but editors: ${names.slice(0, 10).join(', ')}.`
}

/** A journal's year is that of print, as libraries count it; online first is often a year before. */
function issuedOf(message: Message): { issued: PartialDate | null; remark: string | null } {
  const first =
    datePartsIn(message.issued) ?? datePartsIn(message.published) ?? datePartsIn(message['published-online'])
  const print = datePartsIn(message['published-print'])
  const areApart = print?.year && first?.year && print.year !== first.year
  return {
    issued: print ?? first ?? datePartsIn(message.posted),
    remark: areApart ? `Online in ${first.year}, in print in ${print.year}: the year of print is kept.` : null,
  }
}

const RELATIONS: Record<string, (doi: string) => string> = {
  'is-preprint-of': (doi) => `This is the preprint of ${doi}. Cite the article.`,
  'is-version-of': (doi) => `This is a version of ${doi}.`,
  'is-retracted-by': (doi) => `Crossref relates this work to a retraction: ${doi}.`,
}

function relationsOf(message: Message): string[] {
  const relation = loose.object(message.relation)
  return Object.entries(RELATIONS).flatMap(([name, words]) => {
    const doi = valueOf(parseDoi, loose.text(loose.object(loose.list(relation[name])[0]).id))
    return doi === null ? [] : [words(doi)]
  })
}
