import { parse } from 'csv-parse/sync'
import { FILE_BOUNDS, TOO_LONG_A_LINE } from '../file-bounds.ts'
import type { RefusedPart } from '../format.ts'

export type CsvRow = { line: number; cells: string[] }
type Parsed = { record: string[]; info: { lines: number } }

/** Enough to get over some broken rows, and no more work than reading a file some times over. */
const MOST_BROKEN_ROWS = 20

/** Twenty thousand works in a hundred columns have two million. Each is a thing of its own in memory, however little is in it. */
const MOST_CELLS = 5_000_000

/**
 * The rows of a table with the line each begins on (RFC 4180, and quotes where they should not be). A row whose quote is
 * never closed is refused by itself, and the rows after it are read.
 */
export function* csvRows(
  text: string,
  delimiter: string,
  firstLine = 1,
): Generator<CsvRow | RefusedPart, void, undefined> {
  if (hasMoreThan(MOST_CELLS, delimiter, text)) return yield { line: firstLine, reason: TOO_MANY_CELLS }
  const short = withoutLongLines(text)
  yield* short.long.map((at) => ({ line: firstLine + at, reason: TOO_LONG_A_LINE }))
  let rest = short.text
  let line = firstLine
  for (let broken = 0; broken <= MOST_BROKEN_ROWS; broken += 1) {
    const { rows, fault } = parsed(rest, delimiter)
    for (const { record, info } of rows) {
      const lines = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      yield { line: line + info.lines - 1 - lines, cells: record }
    }
    if (fault === null) return
    const at = startOfLine(rest, rows.at(-1)?.info.lines ?? 0)
    const next = rest.indexOf('\n', at.offset) + 1
    yield { line: line + at.line, reason: fault }
    if (next === 0) return
    line += at.line + 1
    rest = rest.slice(next)
  }
  yield { line, reason: 'So many rows are broken before this one that the rest was not read. Are the quotes right?' }
}

const TOO_MANY_CELLS =
  'This table has millions of empty cells, which no list of works has. Save it again with the columns of the works only.'

function hasMoreThan(most: number, sign: string, text: string): boolean {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    count += 1
    if (count > most) return true
  }
  return false
}

/** Empties the lines that are too long to be rows, and says which they were, counted from 0. */
function withoutLongLines(text: string): { text: string; long: number[] } {
  const long: number[] = []
  let [kept, keptTo, line] = ['', 0, 0]
  for (let at = 0; at < text.length; line += 1) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end
    if (next - at > FILE_BOUNDS.line) {
      long.push(line)
      kept += text.slice(keptTo, at)
      keptTo = next
    }
    at = next + 1
  }
  return { text: long.length === 0 ? text : kept + text.slice(keptTo), long }
}

function parsed(text: string, delimiter: string): { rows: Parsed[]; fault: string | null } {
  let fault: string | null = null
  const rows = parse(text, {
    delimiter,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: FILE_BOUNDS.line,
    to: FILE_BOUNDS.works + 2,
    record_delimiter: '\n',
    skip_records_with_error: true,
    on_skip: (error) => {
      const isQuote = error?.code === 'CSV_QUOTE_NOT_CLOSED'
      fault ??= isQuote
        ? 'A quote that begins in this row is never closed.'
        : 'This row is longer than 1 MB, or a quote in it is never closed.'
      return undefined
    },
  }) as unknown as Parsed[]
  return { rows, fault }
}

/** The first line that is not empty after so many lines, counted from 0, and where it begins. */
function startOfLine(text: string, after: number): { offset: number; line: number } {
  let [offset, line] = [0, 0]
  while (offset < text.length && (line < after || text[offset] === '\n')) {
    const end = text.indexOf('\n', offset)
    if (end === -1) break
    offset = end + 1
    line += 1
  }
  return { offset, line }
}
