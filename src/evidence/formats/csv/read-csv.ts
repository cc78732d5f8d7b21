import type { Name } from '../../csl.ts'
import type { Reading } from '../format.ts'
import { readNotes } from '../labelled-note.ts'
import { readDate, readMonth, wholeDay } from '../read-date.ts'
import { readDesign } from '../read-design.ts'
import { readName } from '../read-name.ts'
import { readPages } from '../read-pages.ts'
import { readRecords, type FoundRecord } from '../read-records.ts'
import type { WorkDraft } from '../record-work.ts'
import { sortSerials } from '../sort-serials.ts'
import { columnOf, type CsvColumn } from './csv-columns.ts'
import { csvRows } from './csv-rows.ts'
import { undefuseCell } from '#platform/defuse-cell.ts'
import { findDelimiter } from './find-delimiter.ts'

const MOST_NAMES = 501
const LONGEST_CELL = 100_000
const NO_HEADER =
  'The first line must name the columns, as in: Title, Authors, Journal, Year, DOI. A column for the title is needed.'

/**
 * Reads a table of works: separated by commas, semicolons or tabs, its columns named in the first line in our words or those
 * of Zotero, EndNote, Scopus or PubMed, authors separated by semicolons. Formulas are text. Abstracts are never kept.
 */
export function readCsv(text: string): Reading {
  return readRecords(text, findRecords)
}

function* findRecords(input: string): Generator<FoundRecord, void, undefined> {
  const text = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { delimiter, table, line } = findDelimiter(text)
  let columns: (CsvColumn | null)[] | null = null
  for (const row of csvRows(table, delimiter, line)) {
    if ('reason' in row) yield row
    else if (columns === null) {
      columns = row.cells.map(columnOf)
      if (!columns.includes('title')) return yield { line: row.line, reason: NO_HEADER }
    } else if (row.cells.some((cell) => cell.trim() !== ''))
      yield { line: row.line, draft: draftOf(cellsOf(row.cells, columns)) }
  }
}

type Cells = { [name in CsvColumn]?: string }

/** The cells of a row by the names of their columns; of two columns of one name the first that has something in it. */
function cellsOf(cells: string[], columns: (CsvColumn | null)[]): Cells {
  const named: Cells = {}
  for (const [index, name] of columns.entries()) {
    const text = undefuseCell((cells[index] ?? '').slice(0, LONGEST_CELL).trim()).trim()
    if (name !== null && text !== '') named[name] ??= text
  }
  return named
}

function draftOf(cells: Cells): WorkDraft {
  const notes = readNotes([cells.extra ?? ''])
  const serials = sortSerials([cells.ISSN ?? '', cells.isbn ?? ''])
  const accessed = readDate(cells.accessedOn ?? '')
  return {
    ...cells,
    ...placeOf(cells),
    type: cells.itemType ?? cells.type ?? 'article-journal',
    author: namesOf(cells.authors ?? ''),
    issued: dateOf(cells),
    accessedOn: (accessed && wholeDay(accessed)) ?? notes.accessedOn,
    ISSN: serials.ISSN,
    URL: [...(cells.URL ?? '').split(/\s+|;\s*(?=https?:)/).filter(Boolean), ...notes.URL],
    identifiers: [
      ...(['doi', 'pmid', 'pmcid', 'cochraneId', 'prospero', 'nct'] as const).flatMap((name) =>
        cells[name] ? [{ name, text: cells[name] }] : [],
      ),
      ...serials.isbn.map((text) => ({ name: 'isbn' as const, text })),
      ...notes.identifiers,
    ],
    design: (cells.design && readDesign(cells.design)) || notes.design,
    searchedOn: cells.searchedOn ?? notes.searchedOn,
  }
}

/** Year, month and day in columns of their own, or a date. */
function dateOf({ year, month, day, date }: Cells) {
  const known = readDate(year ?? date ?? '')
  if (known?.month) return known
  const finer = readDate(date ?? '')
  if (finer && (!known || finer.year === known.year) && finer.month) return finer
  return (
    known && { year: known.year, month: readMonth(month ?? ''), day: /^\d{1,2}$/.test(day ?? '') ? Number(day) : null }
  )
}

/** PubMed's export has volume and pages only in its line of citation: `Clin J Pain. 2013 Feb;29(2):172-85. doi: …`. */
function placeOf({ page, firstPage, lastPage, volume, issue, citation }: Cells) {
  const match = /;\s*([^;:()]{0,20})(?:\(([^()]{1,20})\))?:([A-Za-z]?\d[^.;\s]{0,30})\./.exec(
    (citation ?? '').slice(0, 1000),
  )
  return {
    volume: volume ?? match?.[1],
    issue: issue ?? match?.[2],
    page: readPages(page ?? firstPage ?? match?.[3] ?? '', page === undefined ? lastPage : undefined),
  }
}

const PUBMED_NAME = /^[^\s;][^;\n]{0,60}\s\p{Lu}{1,4}(?: (?:Jr|Sr|[1-4](?:st|nd|rd|th)|I{1,3}))?$/u

/** Names separated by semicolons or lines; by commas only if all are family names with initials, as PubMed has them. */
function namesOf(text: string): Name[] {
  const commas = text.replace(/[.\s]+$/, '').split(/\s*,\s*/)
  const names = commas.every((name) => PUBMED_NAME.test(name)) ? commas : text.split(/[;\n]/)
  return names.slice(0, MOST_NAMES).flatMap((name) => readName(name) ?? [])
}
