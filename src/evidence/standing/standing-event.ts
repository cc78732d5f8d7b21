import type { Standing } from './standing.ts'

type Stand = { status: Standing; needsReview: boolean }

/**
 * Tells whether what is known of a work changed so that whoever verified it must look again: another standing, or a notice that
 * a person must read. That a first check finds nothing is no such event.
 */
export function isStandingEvent(before: Stand, after: Stand): boolean {
  const isFirstCheck = before.status === 'unknown' && after.status === 'current'
  return (before.status !== after.status && !isFirstCheck) || (after.needsReview && !before.needsReview)
}
