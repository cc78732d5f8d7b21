import { stringify } from 'csv-stringify/sync'
import type { Work } from '../../csl.ts'
import { plainText } from '../plain-text.ts'
import { CSV_COLUMNS } from './csv-columns.ts'
import { defuseCell } from '#platform/defuse-cell.ts'

/**
 * Writes a table (RFC 4180: commas, CR LF) with the byte order mark by which Excel knows UTF-8. Year, month and day have
 * columns of their own, since spreadsheets rewrite dates.
 */
export function writeCsv(works: readonly Work[]): string {
  const columns = Object.values(CSV_COLUMNS).flatMap((column) => ('write' in column ? [column] : []))
  const rows = works.map((work) => columns.map(({ write }) => defuseCell(plainText(String(write(work) ?? '')))))
  return stringify([columns.map(({ header }) => header), ...rows], { bom: true, record_delimiter: 'windows' })
}
