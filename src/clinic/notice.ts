import type { ProblemPlace } from '#platform/problem.ts'
import { checkPeriod, isWithin, type Period } from './period.ts'
import { rowsOf } from './rows-of.ts'

/** A line over every page of a clinic for a time: "Plan C now accepted", "Closed for the storm". */
export type Notice = Period & { text?: string | null; link?: string | null }

/** What is wrong with a clinic's notices, by path. */
export function checkNotices(notices: readonly Notice[] | null | undefined): ProblemPlace[] {
  return rowsOf(notices).flatMap((notice, index) => checkPeriod(notice, `notices.${index}`))
}

/** The notices to be shown at an instant. */
export function noticesAt<N extends Notice>(notices: readonly N[] | null | undefined, at: Date): N[] {
  return rowsOf(notices).filter((notice) => isWithin(notice, at))
}
