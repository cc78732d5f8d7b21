/** The identifiers of a work, one line a kind: how it is read, what it looks like, where it leads. */
import type { Parsed } from '#platform/parsed.ts'
import { cochraneLink, parseCochraneId } from './cochrane-id.ts'
import { doiLink, parseDoi } from './doi.ts'
import { parseIsbn } from './isbn.ts'
import { nctLink, parseNct } from './nct.ts'
import { parsePmcid, pmcidLink } from './pmcid.ts'
import { parsePmid, pmidLink } from './pmid.ts'
import { parseProspero, prosperoLink } from './prospero.ts'

type IdentifierKind = {
  label: string
  example: string
  parse: (input: string) => Parsed
  link?: (value: string) => string
}

/** Every kind a citation may carry; each names one work and no other, so no two citations may share one. */
export const IDENTIFIERS = {
  doi: { label: 'DOI', example: '10.1155/2015/328196', parse: parseDoi, link: doiLink },
  pmid: { label: 'PubMed number (PMID)', example: '25821485', parse: parsePmid, link: pmidLink },
  pmcid: { label: 'PubMed Central number (PMCID)', example: 'PMC4364128', parse: parsePmcid, link: pmcidLink },
  isbn: { label: 'ISBN', example: '978-92-4-008178-9', parse: parseIsbn },
  cochraneId: { label: 'Cochrane number', example: 'CD013814', parse: parseCochraneId, link: cochraneLink },
  prospero: { label: 'PROSPERO protocol', example: 'CRD42020149647', parse: parseProspero, link: prosperoLink },
  nct: { label: 'ClinicalTrials.gov number', example: 'NCT01234567', parse: parseNct, link: nctLink },
} as const satisfies Record<string, IdentifierKind>

export type IdentifierName = keyof typeof IDENTIFIERS
export const IDENTIFIER_NAMES = Object.keys(IDENTIFIERS) as IdentifierName[]
