import { idOf } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'
import { own, wordsIn } from './rich-node.ts'

/** What a person needs to tell one work from another: who, when, what, where, of which design, and its printed line. */
export type CitationSummary = {
  id: string
  authors: string
  year: string
  title: string
  journal: string
  design: string
  printed: string
}

/** The fields of a citation that `summariseCitation` reads, so that no more is fetched. */
export const SUMMARY_FIELDS = [
  'title',
  'author',
  'issued',
  'containerTitle',
  'containerTitleShort',
  'design',
  'formatted',
] as const

const nameOf = (author: unknown) => wordsIn(author, 'family') || wordsIn(author, 'literal') || wordsIn(author, 'given')

/** "Qaseem", "Qaseem & Wilt", "Qaseem et al."; empty if no author is known. A list that ends with "et al" is a list cut short. */
function authorsOf(citation: unknown): string {
  const authors = own(citation, 'author')
  const names = (Array.isArray(authors) ? authors : []).map(nameOf).filter((name) => name !== '')
  const isCutShort = /^et al\.?$/i.test(names.at(-1) ?? '')
  if (names.length > 2 || (isCutShort && names.length === 2)) return `${names[0]} et al.`
  return names.join(' & ')
}

/** Reads a citation as the API answers it; null if it is none. A missing part is empty, never a guess. */
export function summariseCitation(citation: unknown): CitationSummary | null {
  const id = isObject(citation) ? idOf(citation) : null
  if (id === null) return null
  const year = own(own(citation, 'issued'), 'year')
  return {
    id,
    authors: authorsOf(citation),
    year: typeof year === 'number' ? String(year) : '',
    title: wordsIn(citation, 'title') || 'Untitled work',
    journal: wordsIn(citation, 'containerTitleShort') || wordsIn(citation, 'containerTitle'),
    design: wordsIn(citation, 'design'),
    printed: wordsIn(own(citation, 'formatted'), 'ama'),
  }
}
