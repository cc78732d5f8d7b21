import type { Report } from './report.ts'

/** How many findings of a report count, by severity: what a guard suppressed counts for nothing. */
export function countFindings({ findings }: Pick<Report, 'findings'>): { blockers: number; warnings: number } {
  const counting = findings.filter(({ suppressedBy }) => suppressedBy === undefined)
  const blockers = counting.filter(({ severity }) => severity === 'blocker').length
  return { blockers, warnings: counting.length - blockers }
}
