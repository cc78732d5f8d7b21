import type { Heard } from './ask-for.ts'
import type { Sought } from './sought.ts'
import { joinWorks, type JoinedWork } from './join-works.ts'
import type { Service } from './told.ts'

/**
 * What came of a look-up. `unknown` names numbers that no service has although it answered, beside others it has; `agency`
 * is who registered a DOI, if that is an agency nobody asks; `unreachable` proves nothing either way.
 */
export type Outcome =
  | { state: 'found'; joined: JoinedWork; unknown: Sought[] }
  | { state: 'not-found'; agency: string | null }
  | { state: 'unreachable'; services: Service[] }

const ASKED_AGENCIES = /^(?:crossref|datacite)$/i

/** Sums up what was heard of the numbers that were sought. What could not be asked is never taken for an answer. */
export function outcomeOf(sought: readonly Sought[], heard: readonly Heard[]): Outcome {
  const found = heard.flatMap(({ query, told }) =>
    told.kind === 'work' ? [{ service: query.service, work: told.work, remarks: told.remarks }] : [],
  )
  const joined = joinWorks(found)
  if (joined) return { state: 'found', joined, unknown: sought.filter((one) => isUnknown(one, heard)) }
  const deciding = heard.filter(({ query }) => !isAside(query.service, query.sought))
  const lost = deciding.filter(({ told }) => told.kind === 'fault').map(({ query }) => query.service)
  if (lost.length > 0 || !sought.some((one) => isUnknown(one, heard))) return { state: 'unreachable', services: lost }
  const agency = heard.map(({ told }) => (told.kind === 'agency' ? told.agency : null)).find((one) => one !== null)
  return { state: 'not-found', agency: agency && !ASKED_AGENCIES.test(agency) ? agency : null }
}

/** For a DOI, Europe PMC only adds to what its agency says. */
const isAside = (service: Service, { name }: Sought) => service === 'europe-pmc' && name === 'doi'

/** Tells whether everyone who decides on a number was heard and has nothing under it. */
function isUnknown(one: Sought, heard: readonly Heard[]): boolean {
  const all = heard.filter(({ query }) => query.sought.name === one.name && query.sought.value === one.value)
  if (all.some(({ told }) => told.kind === 'work')) return false
  const deciding = all.filter(({ query }) => !isAside(query.service, query.sought))
  if (deciding.some(({ told }) => told.kind === 'fault')) return false
  const isAnswered = one.name === 'doi' ? deciding.some(({ query }) => query.service === 'doi') : deciding.length > 0
  return isAnswered
}
