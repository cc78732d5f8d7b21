import { columnOf } from './csv/csv-columns.ts'
import { findDelimiter } from './csv/find-delimiter.ts'
import type { FormatName } from './format.ts'

const BY_EXTENSION: Record<string, FormatName> = {
  ris: 'ris',
  nbib: 'nbib',
  medline: 'nbib',
  bib: 'bibtex',
  bibtex: 'bibtex',
  json: 'csl-json',
  csv: 'csv',
  tsv: 'csv',
}
/** By what their records begin with, anywhere in the first part of the text, since exports have lines of their own before. */
const BY_CONTENT: readonly [name: FormatName, sign: RegExp][] = [
  ['ris', /^[^\S\n]{0,4}TY[^\S\n]{0,3}-(?:[^\S\n]|$)/im],
  ['nbib', /^(?:PMID|FAU|OWN|DCOM|LID)[^\S\n]{0,2}- /m],
  ['bibtex', /^[^\S\n]{0,8}@[^\S\n]{0,4}[a-z]{2,30}\s{0,4}[{(]/im],
]
const LOOKED_AT = 64 * 1024

/**
 * The format of a text by what is in it, since names of files lie; by the name only where the text does not tell. Anything
 * else is taken for a pasted list of references.
 */
export function detectFormat(text: string, fileName = ''): FormatName {
  const head = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (/^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]]|$))/.test(head)) return 'csl-json'
  const found = BY_CONTENT.find(([, sign]) => sign.test(head))
  if (found) return found[0]
  if (isTable(head)) return 'csv'
  return BY_EXTENSION[/\.([a-z]{2,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? 'reference-list'
}

/** A first line that names at least two columns, one of them the title. */
function isTable(head: string): boolean {
  const { delimiter, table } = findDelimiter(head)
  const [header = ''] = table.trimStart().split('\n', 1)
  const columns = header.split(delimiter).map(columnOf)
  return columns.includes('title') && columns.filter((column) => column !== null).length >= 2
}
