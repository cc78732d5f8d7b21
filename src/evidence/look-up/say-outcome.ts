import { IDENTIFIERS } from '../identifiers/index.ts'
import type { Judgement } from '../standing/judge-standing.ts'
import { STANDINGS } from '../standing/standing.ts'
import type { Sought } from './sought.ts'
import type { Outcome } from './outcome-of.ts'
import { SERVICES } from './told.ts'

type Said = { sought: Sought; known?: { title: string } | null; standing?: Judgement | null }

/** What came of a look-up, and what to do now, in the words of a person who knows nothing of services. */
export function sayOutcome(outcome: Outcome, { sought, known, standing }: Said): string {
  const number = `${IDENTIFIERS[sought.name].label} ${sought.value}`
  switch (outcome.state) {
    case 'found':
      return [
        `Found at ${SERVICES[outcome.joined.service]}.`,
        known && `It is in the library already: “${known.title}”. Use that record.`,
        standing && standing.status !== 'current' && standing.status !== 'unknown' && `${STANDINGS[standing.status]}.`,
        ...(standing?.remarks ?? []),
        !known && 'Compare it with the work before you save it.',
      ]
        .filter(Boolean)
        .join(' ')
    case 'not-found':
      return outcome.agency === null
        ? `No service knows the ${number}. ${NEXT[sought.name]}`
        : `The ${number} is registered with ${outcome.agency}, which is not asked. Open https://doi.org/${sought.value} and type the record by hand.`
    case 'unreachable':
      return `${namesOf(outcome.services)} could not be reached, so nothing is known about the ${number} yet. Try again in a few minutes, or type the record by hand.`
  }
}

const NEXT: Record<Sought['name'], string> = {
  doi: 'Compare it with the work: one wrong character is enough.',
  pmid: 'Compare it with the page in PubMed: one wrong digit is enough.',
  pmcid: 'Compare it with the page in PubMed Central: one wrong digit is enough.',
  isbn: 'Many reports and guidelines are not registered by their ISBN: look for a DOI, or type the record by hand.',
}

const namesOf = (services: readonly (keyof typeof SERVICES)[]): string => {
  const names = [...new Set(services.map((service) => SERVICES[service]))]
  return names.length === 0 ? 'The services' : names.join(' and ')
}

/** How a record compares with what was told, in a sentence. */
export function sayHeld({ state, differences }: { state: string; differences: readonly { field: string }[] }): string {
  const fields = differences.map(({ field }) => field.replace('identifiers.', '')).join(', ')
  if (state !== 'verified') return `The services tell otherwise: see ${fields}. Compare the record with the work.`
  return fields === '' ? 'The services tell the same.' : `The services tell the same work; they differ in: ${fields}.`
}
