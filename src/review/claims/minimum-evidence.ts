import { isSource, kinshipOf, needsEvidence, suitsClaim, type CitedWork, type Claim } from '#checks/index.ts'
import type { Standing, VerificationState } from '#evidence/index.ts'
import { bears } from './support.ts'

/** Why a claim cannot be called supported, in words for the reviewer. */
export type EvidenceFault = { code: string; message: string }

type Judged = Pick<Claim, 'type' | 'direction' | 'stem' | 'text' | 'condition' | 'modality'>

const COVERED: ReadonlySet<string> = new Set(['same', 'narrower'])

const fault = (code: string, message: string): EvidenceFault[] => [{ code, message }]

/**
 * Whether the works behind a claim are the least that its type needs: at least one of them must be of a kind that can bear it, stand,
 * be verified, and be about the same condition and treatment, as far as its results say. Gives the one thing that every work lacks,
 * the most telling first; nothing where one work has all. Types that need no work need none here.
 */
export function minimumEvidence(claim: Judged, works: readonly CitedWork[]): EvidenceFault[] {
  if (!needsEvidence(claim as Claim)) return []
  if (works.length === 0) return fault('no-evidence', 'It cites no work.')
  const kinds = works.filter(({ design }) => isSource(design) && suitsClaim(design, claim as Claim))
  if (kinds.length === 0)
    return fault(
      'wrong-kind',
      'None of its works is of a kind that can show this. An effect needs a review or a trial in people.',
    )
  const standing = kinds.filter((work) =>
    bears({
      citation: work.id,
      standing: work.standing as Standing,
      verification: work.verification as VerificationState,
      isRecalled: false,
    }),
  )
  if (standing.length === 0) return fault('does-not-stand', 'No work that could show this still stands.')
  const verified = standing.filter(({ verification }) => verification === 'verified')
  if (verified.length === 0)
    return fault('not-verified', 'Nobody has held the work against its source yet. Verify it first.')
  if (!verified.some((work) => isAbout(work, claim)))
    return fault(
      'about-something-else',
      'The results that are recorded of its works are about another condition or treatment.',
    )
  return []
}

/**
 * A work of which no results are recorded yet may be about anything: the reviewer has read it. One about back pain is about chronic low
 * back pain, too; not the other way round.
 */
function isAbout({ results }: CitedWork, { condition, modality }: Judged): boolean {
  if (results.length === 0) return true
  const fits = (named: string | null, of: string | null) =>
    named === null || of === null || COVERED.has(kinshipOf(named, of))
  return results.some((result) => fits(condition, result.condition) && fits(modality, result.modality))
}
