import { columnOf } from './csv-columns.ts'

const DELIMITERS = [',', ';', '\t'] as const

/**
 * By what the cells of a table are separated: what makes most names of columns out of its first line. Excel may say so itself
 * in a line before (`sep=;`), which is no part of the table.
 */
export function findDelimiter(text: string): { delimiter: string; table: string; line: number } {
  const said = /^sep=([,;\t|])\n/i.exec(text.slice(0, 20))
  if (said) return { delimiter: said[1]!, table: text.slice(said[0].length), line: 2 }
  const header = /\S[^\n]{0,20000}/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const best = DELIMITERS.map((delimiter) => ({ delimiter, known: knownColumns(header, delimiter) })).reduce(
    (one, other) => (other.known > one.known ? other : one),
  )
  return { delimiter: best.delimiter, table: text, line: 1 }
}

/** How many names of columns a line holds. */
function knownColumns(header: string, delimiter: string): number {
  return header.split(delimiter).filter((cell) => columnOf(cell) !== null).length
}
