import { CsvError, parse } from 'csv-parse/sync'
import { dayOf } from '#platform/day.ts'
import type { Parsed } from '#platform/parsed.ts'
import type { RefusedPart } from '../formats/format.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { parsePmid } from '../identifiers/pmid.ts'
import { readNoticeType } from './read-notice-type.ts'
import type { Notice, WorkName } from './standing.ts'

/** What the Retraction Watch database tells of works, found by the DOI or PubMed number of the work. */
export type RetractionWatch = {
  /** The notices about a work, each with what it says it is about. */
  noticesOf: (work: WorkName) => Notice[]
  /** How many rows of the file tell of a work that can be found by a number. */
  rows: number
  /** How many rows name no work by a number, as with old works; they are no fault of the file. */
  unnamed: number
  /** Rows that cannot be read, or in part only, with the line they begin on and why. */
  refused: RefusedPart[]
}

const NEEDED = ['OriginalPaperDOI', 'RetractionNature', 'RetractionDate'] as const
const COLUMNS = [...NEEDED, 'RetractionDOI', 'RetractionPubMedID', 'OriginalPaperPubMedID', 'Reason'] as const
type Column = (typeof COLUMNS)[number]
type Row = Partial<Record<Column, string>>
type Info = { lines: number }

/** Far longer than any row of the database. */
const LONGEST_ROW = 100_000

/** What the database writes where a number is not known. */
const isNone = (text: string) => /^(?:unavailable|unknown|none|n\/?a|0|)$/i.test(text.trim())

/** Days are written as in the United States, with an hour that means nothing: 2/9/2024 0:00. */
function readDate(text: string): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s|$)/.exec(text.trim()) ?? []
  return dayOf(year === undefined ? text.trim() : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
}

/** Reasons stand as `+Concerns about Data;+Duplication of Image;`. */
const readReason = (text: string) =>
  text
    .split(';')
    .map((reason) => reason.replace(/^[+\s]+/, '').trim())
    .filter(Boolean)
    .join('; ')

/**
 * Reads the CSV that Crossref publishes of the Retraction Watch database. What can be read of it counts; rows that cannot are
 * listed. Corrections and concerns stand in it too: what counts is the nature of the notice, never that it stands here.
 */
export function readRetractionWatch(text: string): Parsed<RetractionWatch> {
  const byDoi = new Map<string, Notice[]>()
  const byPmid = new Map<string, Notice[]>()
  const refused: RefusedPart[] = []
  let rows = 0
  let unnamed = 0
  const keep = (row: Row, line: number) => {
    const read = readRow(row)
    refused.push(...read.faults.map((reason) => ({ line, reason })))
    if (read.notice === null) unnamed += read.faults.length === 0 ? 1 : 0
    else {
      rows += 1
      const { doi, pmid } = read.notice.about!
      if (doi) byDoi.set(doi, [...(byDoi.get(doi) ?? []), read.notice])
      if (pmid) byPmid.set(pmid, [...(byPmid.get(pmid) ?? []), read.notice])
    }
    return null
  }
  const fault = eachRow(text, keep, (line, reason) => refused.push({ line, reason }))
  if (fault !== null) return { ok: false, why: fault }
  const noticesOf = ({ doi, pmid }: WorkName): Notice[] => [
    ...new Set([...((doi && byDoi.get(doi)) || []), ...((pmid && byPmid.get(pmid)) || [])]),
  ]
  return { ok: true, value: { noticesOf, rows, unnamed, refused } }
}

/** Hands on each row with the line it ends on; answers why the file is none of Retraction Watch's, if it is not. */
function eachRow(
  text: string,
  keep: (row: Row, line: number) => null,
  skip: (line: number, reason: string) => void,
): string | null {
  let lastLine = 1
  const hasColumns = (header: string[]) => {
    const missing = NEEDED.filter((name) => !header.includes(name))
    if (missing.length > 0)
      throw new Error(`This is not the Retraction Watch CSV: it has no column ${missing.join(', ')} in its first line.`)
    return header.map((name) => (COLUMNS as readonly string[]).includes(name) && name)
  }
  try {
    parse(text, {
      bom: true,
      columns: (header: string[]) => hasColumns(header.map((name) => name.trim())),
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_ROW,
      on_record: (row: unknown, { lines }: Info) => {
        lastLine = lines
        return keep(row as Row, lines)
      },
      on_skip: (error) => {
        // A quotation mark that is never closed swallows all rows behind it; none of them may pass for "no notice".
        if (error?.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') throw error ?? new Error('The file cannot be read.')
        lastLine = Number(error.lines ?? lastLine)
        skip(lastLine, 'This row does not have as many values as there are columns.')
        return undefined
      },
    })
    return null
  } catch (error) {
    if (!(error instanceof CsvError)) return (error as Error).message
    return `After line ${lastLine} the file is no CSV, as when a quotation mark is not closed. Fetch it again from its source.`
  }
}

type ReadRow = { notice: Notice | null; faults: string[] }

function readRow(row: Row): ReadRow {
  const faults: string[] = []
  const cell = (name: Column) => (isNone(row[name] ?? '') ? '' : row[name]!.trim())
  const number = (name: Column, read: (text: string) => Parsed): string | null => {
    if (cell(name) === '') return null
    const parsed = read(cell(name))
    if (!parsed.ok) faults.push(`${name} “${cell(name).slice(0, 60)}”: ${parsed.why}`)
    return parsed.ok ? parsed.value : null
  }
  const about = { doi: number('OriginalPaperDOI', parseDoi), pmid: number('OriginalPaperPubMedID', parsePmid) }
  if (about.doi === null && about.pmid === null) return { notice: null, faults }
  const type = readNoticeType(cell('RetractionNature'))
  const noticedOn = readDate(cell('RetractionDate'))
  if (noticedOn === null)
    faults.push(`RetractionDate “${cell('RetractionDate').slice(0, 60)}” is no day; it was left out.`)
  const notice: Notice = {
    type: type ?? 'other',
    source: 'retraction-watch',
    noticedOn,
    doi: number('RetractionDOI', parseDoi),
    pmid: number('RetractionPubMedID', parsePmid),
    label: readReason(cell('Reason')) || null,
    about,
  }
  return { notice, faults }
}
