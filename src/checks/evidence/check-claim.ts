import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { isQuestion } from '../text/is-question.ts'
import { checkComparison } from './check-comparison.ts'
import { checkDesign } from './check-design.ts'
import { checkDuration } from './check-duration.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkScope } from './check-scope.ts'
import { checkUkList } from './check-uk-list.ts'
import { checkWording } from './check-wording.ts'
import { fittingResults } from './fitting-results.ts'
import { needsEvidence } from './needs-evidence.ts'
import { placeOfClaim } from './place-of-claim.ts'
import { isSource, suitsClaim } from './suits-claim.ts'

/**
 * The findings about a claim and what stands behind it: whether anything does, whether it is of a kind that can, whether it is about
 * the same people, treatment and outcome, and whether the words go no further than it. Of a mark whose work nobody knows ("[1]" in
 * pasted text) only that it is there can be said. "Can acupuncture cure sciatica?" implies a claim and makes none: a question stops
 * nothing.
 */
export function checkClaim(claim: Claim, context: CheckContext): Finding[] {
  const works = [...new Set(claim.citations)].flatMap((id) => context.works.get(id) ?? [])
  const findings = [
    ...checkCited(claim, context),
    ...checkDesign(claim, works, context),
    ...checkUkList(claim, works, context),
    ...checkNumbers(claim, works, context),
    ...againstResults(claim, works, context),
  ]
  return isQuestion(claim.text) ? findings.map((finding) => ({ ...finding, severity: 'warning' })) : findings
}

/** CLM-001 where the law asks for evidence behind every claim, and CLM-024 where we do. */
function checkCited(claim: Claim, context: CheckContext): Finding[] {
  if (!needsEvidence(claim) || claim.isCited || claim.citations.length > 0) return []
  const byLaw = raise('CLM-001', placeOfClaim(claim), context)
  return byLaw.length > 0 ? byLaw : raise('CLM-024', placeOfClaim(claim), context)
}

/** Only what says that something works is held against results, and only against those of works that could bear it. */
function againstResults(claim: Claim, works: Parameters<typeof fittingResults>[1], context: CheckContext): Finding[] {
  if ((claim.type !== 'efficacy' && claim.type !== 'comparative') || claim.direction === 'risk') return []
  const sound = works.filter(({ design }) => isSource(design) && suitsClaim(design, claim))
  // What a guideline recommends is no effect of which a result could be recorded.
  const tried = sound.filter(({ design, results }) => design !== 'guideline-grade' || results.length > 0)
  if (tried.length === 0) return []
  const held = fittingResults(claim, tried)
  return [
    ...checkScope(claim, held, context),
    ...checkWording(claim, held.fitting, context),
    ...checkComparison(claim, held.fitting, context),
    ...checkDuration(claim, held.fitting, context),
  ]
}
