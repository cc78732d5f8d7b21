import { SUMMARY_FIELDS } from './citation-summary.ts'

/** The front door counts clauses; eight words find any work. */
const MOST_WORDS = 8
const LIMIT = 8

const DOI = /10\.\d{4,9}\/\S+/
const PREFIXED_PMID = /^(?:pmid:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,8})\/?$/i

type Asked = [field: string, operator: string, value: string]

/** What each word must be found in: the one text that a citation keeps of all its words, as they are typed and without their accents. */
function conditionsFor(input: string): Asked[] {
  const text = input.normalize('NFC').trim()
  const pmid = PREFIXED_PMID.exec(text)?.[1]
  if (pmid !== undefined) return [['identifiers.pmid', 'equals', pmid]]
  const doi = DOI.exec(text)?.[0]
  if (doi !== undefined) return [['searchKey', 'contains', doi.replace(/[.,;)\]]+$/, '').toLowerCase()]]
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => ['searchKey', 'contains', word])
}

/**
 * The query string that finds citations by author, title, journal, year or number: every word must be found, with or without
 * its accents. Without words it asks for the latest works. At most 8, and only the fields a person is shown.
 */
export function citationQuery(input: string): string {
  const query = new URLSearchParams({ limit: String(LIMIT), depth: '0', sort: '-updatedAt' })
  for (const field of SUMMARY_FIELDS) query.set(`select[${field}]`, 'true')
  conditionsFor(input).forEach(([field, operator, value], index) =>
    query.set(`where[and][${index}][${field}][${operator}]`, value),
  )
  return query.toString()
}
