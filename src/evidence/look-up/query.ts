import type { Sought } from './sought.ts'
import type { Service } from './told.ts'

/** One question to one service: what is asked about, and where below the service's address that stands. */
export type Query = { service: Service; sought: Sought; path: string }

const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`

const EUROPE_PMC: Record<Sought['name'], (value: string) => string> = {
  doi: (value) => `DOI:${quoted(value)}`,
  pmid: (value) => `EXT_ID:${quoted(value)} AND SRC:MED`,
  pmcid: (value) => `PMCID:${quoted(value)}`,
  isbn: (value) => `ISBN:${quoted(value)}`,
}

const PATHS: Record<Service, (sought: Sought) => string> = {
  crossref: ({ name, value }) =>
    name === 'isbn' ? `/works?filter=isbn%3A${value}&rows=20` : `/works/${encodeURIComponent(value)}`,
  doi: ({ value }) => `/doiRA/${encodeURIComponent(value)}`,
  datacite: ({ value }) => `/dois/${encodeURIComponent(value)}`,
  pubmed: ({ value }) => `/efetch.fcgi?db=pubmed&id=${encodeURIComponent(value)}&rettype=medline&retmode=text`,
  'europe-pmc': ({ name, value }) =>
    `/search?query=${encodeURIComponent(EUROPE_PMC[name](value))}&resultType=core&format=json&pageSize=10`,
}

/**
 * The question to a service about one number. The number is one encoded part of the path or the query, whatever stands in it:
 * it can lead to no other host and to no other page. Contact address and key are not part of it.
 */
export function queryOf(service: Service, sought: Sought): Query {
  return { service, sought, path: PATHS[service](sought) }
}
