import type { WorkIdentifiers } from '../csl.ts'
import type { Sought } from './sought.ts'

/**
 * The numbers of a record that services are asked about: its DOI and its PubMed number; else the PMC number, else the ISBN.
 * The DOI of a Cochrane review follows from its number.
 */
export function soughtIn(identifiers: WorkIdentifiers | null | undefined): Sought[] {
  const { doi, pmid, pmcid, isbn, cochraneId } = identifiers ?? {}
  const named: Sought[] = []
  if (doi) named.push({ name: 'doi', value: doi })
  else if (cochraneId) named.push({ name: 'doi', value: `10.1002/14651858.${cochraneId.toLowerCase()}` })
  if (pmid) named.push({ name: 'pmid', value: pmid })
  if (named.length > 0) return named
  if (pmcid) return [{ name: 'pmcid', value: pmcid }]
  return isbn ? [{ name: 'isbn', value: isbn }] : []
}
