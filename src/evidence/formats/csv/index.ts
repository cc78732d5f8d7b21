/** A table of works, for spreadsheets, and as PubMed, Zotero and Scopus export it. */
import type { Format } from '../format.ts'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

export const csv: Format = {
  label: 'CSV',
  extensions: ['csv', 'tsv'],
  mediaType: 'text/csv',
  read: readCsv,
  write: writeCsv,
}
