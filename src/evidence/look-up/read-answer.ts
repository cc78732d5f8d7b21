import { loose } from './loose.ts'
import { parseJson } from './parse-json.ts'
import type { Query } from './query.ts'
import { readCrossref } from './read-crossref.ts'
import { readDatacite } from './read-datacite.ts'
import { readEuropePmc } from './read-europe-pmc.ts'
import { readPubmed } from './read-pubmed.ts'
import { SERVICES, type Told } from './told.ts'

/** What a service sent, word for word. */
export type Answer = { status: number; type: string | null; body: string }

/** Reads what a service sent to a question. 404 is its word for "unknown"; whatever else is no record is a fault, and never "unknown". */
export function readAnswer({ service, sought }: Query, { status, body }: Answer): Told {
  if (service === 'pubmed' && (status === 200 || status === 400)) return readPubmed(body, sought.value)
  // Crossref answers in plain text, doi.org with the reason as JSON.
  if (status === 404 && service !== 'doi') return { kind: 'nothing' }
  if (status !== 200 && !(service === 'doi' && status === 404))
    return { kind: 'fault', why: `${SERVICES[service]} answered with an error (${status}).` }
  const json = parseJson(body)
  if (json === undefined) return { kind: 'fault', why: `${SERVICES[service]} sent something that cannot be read.` }
  if (service === 'crossref') return readCrossref(json)
  if (service === 'datacite') return readDatacite(json)
  if (service === 'europe-pmc') return readEuropePmc(json, sought)
  return readAgency(json)
}

/** `[{"DOI": "10.1155/2015/328196", "RA": "Crossref"}]`, or `"status": "DOI does not exist"`. */
function readAgency(json: unknown): Told {
  const { RA, status } = loose.object(loose.list(json)[0])
  const agency = loose.text(RA)
  if (agency !== null) return { kind: 'agency', agency: agency.slice(0, 60) }
  if (/does not exist|invalid doi/i.test(loose.text(status) ?? '')) return { kind: 'nothing' }
  return { kind: 'fault', why: 'doi.org does not say who registered this DOI.' }
}
