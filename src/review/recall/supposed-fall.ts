import { STANDINGS, VERIFICATION_STATES, type Standing, type VerificationState } from '#evidence/index.ts'
import type { Parsed } from '#platform/parsed.ts'
import type { NamedSupport, RestingClaim } from './judge-claims.ts'

/** What would be so of a work: one of these. */
export type SupposedFall = { standing: Standing } | { verification: VerificationState } | { recall: true }

const WAYS = `?standing= one of ${Object.keys(STANDINGS).join(', ')}, ?verification= one of ${Object.keys(VERIFICATION_STATES).join(', ')}, or ?recall=true`

/**
 * Reads what is supposed of a work, exactly one thing.
 * @example readSupposedFall({ standing: 'retracted' })
 */
export function readSupposedFall(query: Record<string, unknown>): Parsed<SupposedFall> {
  const { recall, standing, verification } = query
  const given = [recall, standing, verification].filter((each) => each !== undefined && each !== '')
  if (given.length === 1) {
    if (typeof standing === 'string' && Object.hasOwn(STANDINGS, standing))
      return { ok: true, value: { standing: standing as Standing } }
    if (typeof verification === 'string' && Object.hasOwn(VERIFICATION_STATES, verification))
      return { ok: true, value: { verification: verification as VerificationState } }
    if (recall === 'true') return { ok: true, value: { recall: true } }
  }
  return { ok: false, why: `Say what would be so of the work: ${WAYS}.` }
}

/** These claims as they would rest on the works if that were so of one of them. */
export const withSupposed = (
  claims: readonly RestingClaim[],
  citations: ReadonlySet<string>,
  supposed: SupposedFall,
): RestingClaim[] =>
  claims.map((claim) => ({
    ...claim,
    works: claim.works.map((work): NamedSupport => (citations.has(work.citation) ? supposedOf(work, supposed) : work)),
  }))

const supposedOf = (work: NamedSupport, supposed: SupposedFall): NamedSupport =>
  'recall' in supposed ? { ...work, isRecalled: true } : { ...work, ...supposed }

/** Standings and verdicts on a work of which whoever reads a page that cites it is told, though it may still bear what is said. */
const TOLD: readonly (Standing | VerificationState)[] = [
  'corrected',
  'superseded',
  'concern',
  'withdrawn',
  'retracted',
  'mismatch',
  'rejected',
]

/** Tells whether a page that cites the work would show that something is the matter with it, whether or not a claim falls. */
export const isToldOf = (supposed: SupposedFall): boolean =>
  'recall' in supposed || TOLD.includes('standing' in supposed ? supposed.standing : supposed.verification)
