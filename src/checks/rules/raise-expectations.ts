import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
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
  const counted = findings.filter(({ suppressedBy }) => suppressedBy === undefined)
  const stopping = counted.filter((finding) => stopsClaimInAustralia(finding, context))
  if (stopping.length === 0) return []
  return readings.flatMap(({ passage: { path, base }, start, end }) => {
    const isHere = (finding: Finding) =>
      finding.path === path && finding.start >= base + start && finding.end <= base + end && finding.quote !== ''
    const claim = stopping.find(isHere)
    if (claim === undefined || counted.some((finding) => finding.rule === RULE && isHere(finding))) return []
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
