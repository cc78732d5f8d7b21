import type { Query } from '../../look-up/query.ts'
import type { Service } from '../../look-up/told.ts'
import type { LookUpSettings } from './settings.ts'

const BASES: Record<Service, (settings: LookUpSettings) => string> = {
  crossref: ({ crossrefUrl }) => crossrefUrl,
  doi: ({ doiUrl }) => doiUrl,
  datacite: ({ dataciteUrl }) => dataciteUrl,
  pubmed: ({ pubmedUrl }) => pubmedUrl,
  'europe-pmc': ({ europePmcUrl }) => europePmcUrl,
}

/** Where a question is put, without who asks: so it is stored, and so two that are the same are known. */
export function askedAddress(settings: LookUpSettings, { service, path }: Query): string {
  return `${BASES[service](settings).replace(/\/+$/, '')}${path}`
}

/** The same with who asks: Crossref wants a contact, NCBI the name of the program as well and gives more to those with a key. */
export function signedAddress(settings: LookUpSettings, query: Query): URL {
  const url = new URL(askedAddress(settings, query))
  const { contactEmail, ncbiApiKey } = settings
  if (query.service === 'crossref' && contactEmail) url.searchParams.set('mailto', contactEmail)
  if (query.service === 'pubmed') {
    url.searchParams.set('tool', 'citewell')
    if (contactEmail) url.searchParams.set('email', contactEmail)
    if (ncbiApiKey) url.searchParams.set('api_key', ncbiApiKey)
  }
  return url
}

/** The only origins a request, or a redirect, may go to. */
export function allowedOrigins(settings: LookUpSettings): Set<string> {
  return new Set(Object.values(BASES).map((base) => new URL(base(settings)).origin))
}
