import { parseIsbn } from '../identifiers/isbn.ts'
import { parseIssn } from '../identifiers/issn.ts'
import { plainText } from './plain-text.ts'

/** The numbers of books and of journals that some formats put in one place, and what is neither. */
type Serials = { isbn: string[]; ISSN: string[]; other: string[] }

/** Sorts values like `1741-427X (Print)`, `9780306406157; 0-306-40615-2` by what they are, or by their length if mistyped. */
export function sortSerials(texts: readonly string[]): Serials {
  const sorted: Serials = { isbn: [], ISSN: [], other: [] }
  for (const text of texts.slice(0, 20))
    for (const part of plainText(text)
      .slice(0, 500)
      .split(/[,;]|\([^()]*\)/))
      for (const piece of isOne(part) ? [part] : part.split(/\s+/)) {
        const digits = piece.replace(/[^\dX]/gi, '').length
        const kind = parseIsbn(piece).ok ? 'isbn' : parseIssn(piece).ok ? 'ISSN' : null
        if (kind) sorted[kind].push(piece.trim())
        else if (piece.trim() !== '') sorted[digits >= 10 ? 'isbn' : digits === 8 ? 'ISSN' : 'other'].push(piece.trim())
      }
  return sorted
}

const isOne = (part: string) => parseIsbn(part).ok || parseIssn(part).ok
