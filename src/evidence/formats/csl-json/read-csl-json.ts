import type { IdentifierName } from '../../identifiers/index.ts'
import type { Reading } from '../format.ts'
import { readNotes } from '../labelled-note.ts'
import { wholeDay } from '../read-date.ts'
import { readDesign } from '../read-design.ts'
import { readPages } from '../read-pages.ts'
import { readRecords, type FoundRecord } from '../read-records.ts'
import { sortSerials } from '../sort-serials.ts'
import { readCslDate } from './csl-dates.ts'
import { readCslNames } from './csl-names.ts'
import { readCslNotices } from './csl-notices.ts'
import { jsonElements } from './json-elements.ts'

/** More than any value of a record has. */
const LONGEST = 20_000

type Item = Record<string, unknown>
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads CSL-JSON (input schema 1.0.2): a list, one object, objects line by line, or `items` within an answer of Zotero or
 * Crossref; numbers as texts, texts as lists, dates in any of their forms. Abstracts are never kept.
 */
export function readCslJson(text: string): Reading {
  return readRecords(text, findRecords)
}

function* findRecords(text: string): Generator<FoundRecord, void, undefined> {
  for (const element of jsonElements(text)) {
    if ('reason' in element) yield element
    else {
      const items = itemsOf(parsed(element.text))
      if (items === null)
        yield {
          line: element.line,
          reason: 'This record is not written as JSON has it: a quote, comma or bracket is missing or one too many.',
        }
      else for (const item of items) yield recordOf(item, element.line)
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The items of an object: itself, or those it carries. */
function itemsOf(value: unknown): unknown[] | null {
  if (!isItem(value)) return null
  if (value.title !== undefined || value.type !== undefined) return [value]
  if (isItem(value.message)) return itemsOf(value.message)
  const lists = [value.items, value.references].filter(Array.isArray)
  return lists[0] ?? [value]
}

function recordOf(item: unknown, line: number): FoundRecord {
  if (!isItem(item))
    return { line, reason: 'This is no record of a work: a text or a number where an object should be.' }
  const custom = isItem(item.custom) ? item.custom : {}
  const notes = readNotes(textsOf(item.note))
  const text = (...keys: string[]) => keys.flatMap((key) => textsOf(item[key]))[0]
  const author = readCslNames(item.author ?? [])
  const editors = author.length === 0 ? readCslNames(item.editor ?? []) : []
  const accessed = readCslDate(item.accessed)
  return {
    line,
    draft: {
      type: text('type'),
      title: titleOf(item),
      author: author.length > 0 ? author : editors,
      containerTitle: text('container-title', 'institution'),
      containerTitleShort: text('container-title-short', 'short-container-title', 'journalAbbreviation'),
      issued: DATES.map((key) => readCslDate(item[key])).find((date) => date !== null),
      accessedOn: (accessed && wholeDay(accessed)) ?? notes.accessedOn,
      volume: text('volume'),
      issue: text('issue'),
      page: readPages(text('page') ?? ''),
      number: text('number', 'article-number'),
      publisher: text('publisher'),
      publisherPlace: text('publisher-place', 'publisher-location'),
      edition: text('edition', 'edition-number'),
      language: text('language'),
      ISSN: textsOf(item.ISSN),
      URL: [...textsOf(item.URL), ...notes.URL],
      identifiers: [...identifiersOf(item, custom), ...notes.identifiers],
      design:
        [custom.design, item.genre].flatMap((said) => textsOf(said).map(readDesign)).find(Boolean) ?? notes.design,
      searchedOn: textsOf(custom.searchedOn)[0] ?? notes.searchedOn,
      notices: readCslNotices(custom.notices),
    },
    remarks: editors.length > 0 ? ['No author is named; the editors stand in their place.'] : [],
  }
}

/** Where a date may stand: `issued` is CSL's, the others Crossref's, in the order of what a reference prints. */
const DATES = ['issued', 'published-print', 'published', 'published-online', 'year'] as const

/** A text, the texts of a list, a number as text; anything else says nothing. */
function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 20) : [value]
  return values.flatMap((said) => {
    const text = typeof said === 'number' && Number.isFinite(said) ? String(said) : said
    return typeof text === 'string' && text.trim() !== '' ? [text.slice(0, LONGEST)] : []
  })
}

/** Crossref tells the subtitle apart. */
function titleOf(item: Item): string | undefined {
  const [title] = textsOf(item.title)
  const [subtitle] = textsOf(item.subtitle)
  return title && subtitle && !title.includes(subtitle) ? `${title.replace(/:\s*$/, '')}: ${subtitle}` : title
}

function identifiersOf(item: Item, custom: Item): { name: IdentifierName; text: string }[] {
  const named = (name: IdentifierName, texts: string[]) => texts.map((text) => ({ name, text }))
  return [
    ...named('doi', textsOf(item.DOI)),
    ...named('pmid', textsOf(item.PMID)),
    ...named(
      'pmcid',
      textsOf(item.PMCID).map((text) => (/^\d+$/.test(text) ? `PMC${text}` : text)),
    ),
    ...named('isbn', sortSerials(textsOf(item.ISBN).map((text) => text.replace(/^.*isbn\//i, ''))).isbn),
    ...(['cochraneId', 'prospero', 'nct'] as const).flatMap((name) => named(name, textsOf(custom[name]))),
  ]
}
