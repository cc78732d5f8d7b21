import { STANDINGS_BY_WEIGHT } from './judge-standing.ts'
import type { RetractionWatch } from './retraction-watch.ts'
import type { Standing } from './standing.ts'

/** What a round of checks changed on a work. */
type Changed = { before: Standing; status: Standing; needsReview: boolean }

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What was read of the file of the Retraction Watch database, for whoever runs the round. */
export function sayFile({ rows, unnamed, refused }: Omit<RetractionWatch, 'noticesOf'>): string {
  const faults = times(refused.length, 'row has faults', 'rows have faults')
  return `Read ${times(rows, 'notice', 'notices')}; ${times(unnamed, 'row names', 'rows name')} no work by a number; ${faults}.`
}

/** How many works a round came to, what changed, and how much of it is news that somebody must act upon. */
export function sayRound(checked: number, changes: readonly Changed[]): string {
  const worse = changes.filter(isForTheWorse).length
  return `Checked ${times(checked, 'citation', 'citations')}; ${changes.length} changed, ${worse} of them for the worse or for a person to read.`
}

/** Tells whether a work fell, or a person must read what is told of it. That it was reinstated is no fall. */
const isForTheWorse = ({ before, status, needsReview }: Changed): boolean =>
  needsReview || STANDINGS_BY_WEIGHT.indexOf(status) > STANDINGS_BY_WEIGHT.indexOf(before)

/** Tells whether a change is named one by one; that a first check finds that a work stands is only counted. */
export const isWorthNaming = (change: Changed): boolean =>
  change.needsReview || `${change.before} ${change.status}` !== 'unknown current'
