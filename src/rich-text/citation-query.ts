import { SUMMARY_FIELDS } from './citation-summary.ts'

/** The front door counts clauses; five words find any work. */
const MOST_TERMS = 5
const LIMIT = 8

const DOI = /10\.\d{4,9}\/\S+/
const PREFIXED_PMID = /^(?:pmid:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,8})\/?$/i

/** The words to look for; a pasted DOI or PMID, with or without its address, is one word. */
function termsOf(input: string): string[] {
  const text = input.normalize('NFC').trim()
  const pmid = PREFIXED_PMID.exec(text)?.[1]
  if (pmid !== undefined) return [pmid]
  const doi = DOI.exec(text)?.[0]
  if (doi !== undefined) return [doi.replace(/[.,;)\]]+$/, '').toLowerCase()]
  return text
    .split(/[\s,;]+/)
    .filter((term) => term !== '')
    .slice(0, MOST_TERMS)
}

/** One word may stand in any of these; a number may also be a PMID or, of four digits, a year. */
function clausesFor(term: string): [field: string, operator: string][] {
  const words: [string, string][] = [
    ['title', 'contains'],
    ['author.family', 'contains'],
    ['identifiers.doi', 'contains'],
  ]
  if (/^\d{1,8}$/.test(term)) words.push(['identifiers.pmid', 'equals'])
  if (/^\d{4}$/.test(term)) words.push(['issued.year', 'equals'])
  return words
}

/**
 * The query string that finds citations by author, title, year, DOI or PMID: every word must be found in one of them.
 * Without words it asks for the latest works. At most 8, and only the fields a person is shown.
 */
export function citationQuery(input: string): string {
  const query = new URLSearchParams({ limit: String(LIMIT), depth: '0', sort: '-updatedAt' })
  for (const field of SUMMARY_FIELDS) query.set(`select[${field}]`, 'true')
  termsOf(input).forEach((term, index) =>
    clausesFor(term).forEach(([field, operator], at) =>
      query.set(`where[and][${index}][or][${at}][${field}][${operator}]`, term),
    ),
  )
  return query.toString()
}
