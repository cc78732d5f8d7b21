import type { Work } from '../csl.ts'

/** The services that are asked, and doi.org, which only says who else to ask. */
export const SERVICES = {
  crossref: 'Crossref',
  doi: 'doi.org',
  datacite: 'DataCite',
  pubmed: 'PubMed',
  'europe-pmc': 'Europe PMC',
} as const
export type Service = keyof typeof SERVICES

/**
 * What an answer comes to: a work, with remarks for the person who will keep it; nothing, where the service does not know it;
 * the agency a DOI is registered with; or a fault, where the answer says neither, so that nothing follows from it.
 */
export type Told =
  | { kind: 'work'; work: Work; remarks: string[] }
  | { kind: 'nothing' }
  | { kind: 'agency'; agency: string }
  | { kind: 'fault'; why: string }
