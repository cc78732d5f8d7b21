import { stringify } from 'csv-stringify/sync'
import { canonicalJson } from '#platform/canonical-json.ts'
import { defuseCell } from '#platform/defuse-cell.ts'
import type { ChainName } from './export-header.ts'

/** The columns of each chain as a table for people; lists and details stand in a cell as JSON. */
const COLUMNS: Record<ChainName, readonly string[]> = {
  'audit-events':
    'seq at actorKind actor action collection subject clinic beforeHash afterHash requestId reason previousHash hash'.split(' '),
  decisions:
    'seq at collection subject clinic contentHash revision verdict meaning reason overrides rulePack findings evidence fourEyes by byName trailSeq validUntil previousHash hash'.split(' '),
} // prettier-ignore

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? canonicalJson(value) : String(value as string | number | boolean)
  return defuseCell(text === 'null' ? '' : text)
}

const OPTIONS = { record_delimiter: 'windows' } as const

/** The first lines of a table (RFC 4180, with the mark by which Excel knows UTF-8): what it is, then its columns. */
export const csvHead = (chain: ChainName, note: string): string =>
  stringify([[`# ${note}`], [...COLUMNS[chain]]], { ...OPTIONS, bom: true, relax_column_count: true } as typeof OPTIONS)

/** Entries as lines of a table. Cells that a spreadsheet would compute are kept from it. */
export const csvRows = (chain: ChainName, records: readonly Record<string, unknown>[]): string =>
  stringify(
    records.map((record) => COLUMNS[chain].map((column) => cell(record[column]))),
    OPTIONS,
  )
