import type { Finding } from './finding.ts'

/** A page of so many is stopped in any case; what it says beyond them is told once these are mended. */
const MOST = 2_000

const rank = ({ severity, suppressedBy }: Finding) => (suppressedBy ? 2 : severity === 'blocker' ? 0 : 1)

/**
 * At most 2,000 findings: blockers before warnings, and those before what was suppressed. A finding is longer than the words it is
 * about, and a report is stored with every save, so a page of nothing but findings must not make it a hundred times its size.
 */
export function gravestOf(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings
  return findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST)
}
