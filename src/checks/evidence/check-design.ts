import { DESIGNS } from '#evidence/index.ts'
import type { CheckContext, CitedWork } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { needsEvidence } from './needs-evidence.ts'
import { placeOfClaim, workName } from './place-of-claim.ts'
import { isSource, NEEDED_DESIGNS, suitsClaim } from './suits-claim.ts'

/**
 * What is wrong with the kinds of work behind a claim: one that is no source at all (CIT-003), and, where none of them is enough
 * for what is said, what would be (CIT-004). One that suits is enough; others may stand beside it.
 */
export function checkDesign(claim: Claim, works: readonly CitedWork[], context: CheckContext): Finding[] {
  if (!needsEvidence(claim)) return []
  const place = placeOfClaim(claim)
  const noSources = works.filter(({ design }) => !isSource(design))
  const sources = works.filter(({ design }) => isSource(design))
  const unsourced = noSources.flatMap((work) =>
    raise('CIT-003', place, context, {
      message: `${workName(work)} is ${aOr(DESIGNS[work.design!].label)}, which cannot stand behind a health claim.`,
    }),
  )
  if (sources.length === 0 || sources.some(({ design }) => suitsClaim(design, claim))) return unsourced
  const needed = NEEDED_DESIGNS[claim.type]?.words ?? 'a study in people'
  return [
    ...unsourced,
    ...raise('CIT-004', place, context, {
      message: `${sources.map(sayKind).join(' ')} A sentence like this needs ${needed}.`,
    }),
  ]
}

function sayKind(work: CitedWork): string {
  if (work.design === null) return `Nobody has recorded what kind of study ${workName(work)} is.`
  if (work.design === 'guideline-grade')
    return `${workName(work)} is a guideline, which is cited for what it recommends (“… recommends …”), not for an effect.`
  return `${workName(work)} is ${aOr(DESIGNS[work.design].label)}, too weak for this.`
}

const aOr = (label: string) => {
  const plain = label.charAt(0).toLowerCase() + label.slice(1)
  return plain === 'advertising' ? plain : `${/^[aeio]/.test(plain) ? 'an' : 'a'} ${plain}`
}
