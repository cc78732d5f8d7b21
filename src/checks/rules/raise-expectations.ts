import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { findingsWithin } from './findings-within.ts'
import { holdsIn, severityIn } from './rule-book.ts'
import { raise } from './raise.ts'

const RULE = 'AU-001'

/**
 * AU-001 beside every claim that another rule of Australia stops: what claims too much raises an unreasonable expectation of
 * benefit as well (Health Practitioner Regulation National Law, section 133). One finding for a sentence.
 */
export function raiseExpectations(
  findings: readonly Finding[],
  readings: readonly Reading[],
  context: CheckContext,
): Finding[] {
  const counted = findings.filter(({ suppressedBy, quote }) => suppressedBy === undefined && quote !== '')
  if (!counted.some((finding) => stopsClaimInAustralia(finding, context))) return []
  const within = findingsWithin(counted)
  return readings.flatMap(({ passage: { path, base }, start, end }) => {
    const here = within(path, base + start, base + end)
    const claim = here.find((finding) => stopsClaimInAustralia(finding, context))
    if (claim === undefined || here.some(({ rule }) => rule === RULE)) return []
    const place = { path, start: claim.start, end: claim.end, quote: claim.quote }
    return raise(RULE, place, context, {
      message: `Makes people expect more than the evidence supports (${claim.title}).`,
      severity: claim.severity,
    })
  })
}

function stopsClaimInAustralia({ rule: id, severity }: Finding, { rules }: CheckContext): boolean {
  const rule = rules.rules.get(id)
  if (!id.startsWith('CLM-') || rule === undefined || severity !== 'blocker') return false
  return holdsIn(rule, ['AU']) && severityIn(rule, ['AU']) === 'blocker'
}
