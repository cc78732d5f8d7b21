import type { Sought } from './sought.ts'
import { queryOf, type Query } from './query.ts'
import type { Service, Told } from './told.ts'

/** A question, and what the answer came to. */
export type Heard = { query: Query; told: Told }

type Next = [service: Service, sought: Sought]

const about = (heard: readonly Heard[], service: Service, value: string) =>
  heard.find(({ query }) => query.service === service && query.sought.value === value)?.told

/**
 * The questions to ask next about a work, given what was heard; none when all is known that can be. Each is asked once.
 * A DOI is Crossref's, or else whose doi.org says it is; Europe PMC knows its PubMed numbers. A PubMed number is PubMed's,
 * and Europe PMC's where PubMed does not answer. What they tell of other numbers is followed to Crossref and PubMed.
 */
export function askFor(sought: readonly Sought[], heard: readonly Heard[]): Query[] {
  const known = [...sought]
  for (const { told } of heard)
    if (told.kind === 'work')
      for (const name of ['doi', 'pmid'] as const) {
        const value = told.work.identifiers?.[name]
        // What a service adds is followed only where nothing of that kind was asked for.
        if (value && !known.some((one) => one.name === name)) known.push({ name, value })
      }
  const wanted = known.flatMap((one) => wantedFor(one, heard, sought.includes(one)))
  const asked = new Set(heard.map(({ query }) => keyOf(query)))
  const queries = wanted.map(([service, one]) => queryOf(service, one)).filter((query) => !asked.has(keyOf(query)))
  return [...new Map(queries.map((query) => [keyOf(query), query])).values()]
}

const keyOf = ({ service, path }: Query) => `${service} ${path}`

function wantedFor(one: Sought, heard: readonly Heard[], isSought: boolean): Next[] {
  switch (one.name) {
    case 'doi':
      return [['crossref', one], ...agencyFor(one, heard), ...(isSought ? ([['europe-pmc', one]] as Next[]) : [])]
    case 'pmid': {
      // Europe PMC gives what PubMed would, so that a DOI costs no third question.
      if (!isSought && heard.some(({ query, told }) => query.service === 'europe-pmc' && told.kind === 'work'))
        return []
      const isLost = about(heard, 'pubmed', one.value)?.kind === 'fault'
      return [['pubmed', one], ...(isLost ? ([['europe-pmc', one]] as Next[]) : [])]
    }
    case 'pmcid':
      return [['europe-pmc', one]]
    case 'isbn':
      return [['crossref', one]]
  }
}

function agencyFor(one: Sought, heard: readonly Heard[]): Next[] {
  if (about(heard, 'crossref', one.value)?.kind !== 'nothing') return []
  const agency = about(heard, 'doi', one.value)
  const isDatacite = agency?.kind === 'agency' && /^datacite$/i.test(agency.agency)
  return [['doi', one], ...(isDatacite ? ([['datacite', one]] as Next[]) : [])]
}
