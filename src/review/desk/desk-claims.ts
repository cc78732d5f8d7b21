import type { CitedWork, Claim } from '#checks/index.ts'
import { identityOf, type ClaimIdentity } from '../claims/claim-identity.ts'
import type { ClaimState } from '../claims/claim-workflow.ts'
import { minimumEvidence } from '../claims/minimum-evidence.ts'
import { needsVerdict } from '../claims/needs-verdict.ts'
import type { Verdict } from '../claims/verdicts.ts'
import type { DeskClaim, DeskEvidence } from './desk.ts'

/** What was said of a claim, wherever it stands. Moments in ISO form. */
export type SaidClaim = {
  id: string
  contentHash: string
  textKey: string
  text: string
  state: ClaimState
  verdict: Verdict | null
  reason: string | null
  validUntil: string | null
  decidedByName: string | null
  decidedAt: string | null
  otherPages: number
}

/** What the claims of a page are shown with. */
export type ClaimFacts = {
  /** What is known of them, of the same words on other evidence, and of what they took the place of; decided last first. */
  known: readonly SaidClaim[]
  /** How a check knows the works, and how the desk shows them. */
  cited: ReadonlyMap<string, CitedWork>
  works: ReadonlyMap<string, Omit<DeskEvidence, 'locator' | 'quote'>>
  /** The claim that a sentence made before it was reworded, if it was and made one. */
  replaced: (claim: Claim) => Claim | null
}

/** A report of before works were kept with a claim names none. */
export const asCited = (claim: Claim): ClaimIdentity => identityOf({ ...claim, cites: claim.cites ?? [] })

/** The claims of a page as the desk shows them, in reading order: the verdict that holds, the evidence, what it lacks, what was said before. */
export function deskClaims(claims: readonly Claim[], { cited, known, replaced, works }: ClaimFacts): DeskClaim[] {
  const byHash = new Map(known.map((each) => [each.contentHash, each]))
  return claims.map((claim) => {
    const { contentHash, evidence, text, textKey } = asCited(claim)
    const said = byHash.get(contentHash)
    const { path, start, end, type, strength } = claim
    return {
      id: said?.id ?? null,
      contentHash,
      text,
      path,
      start,
      end,
      type,
      strength,
      needsVerdict: needsVerdict(claim),
      state: said?.state ?? 'proposed',
      verdict: said?.verdict ?? null,
      reason: said?.reason ?? null,
      validUntil: said?.validUntil ?? null,
      decidedByName: said?.decidedByName ?? null,
      decidedAt: said?.decidedAt ?? null,
      evidence: evidence.flatMap(({ citation, locator, quote }) => {
        const work = works.get(citation)
        return work ? [{ ...work, locator, quote }] : []
      }),
      lacking: minimumEvidence(claim, claim.citations.flatMap((id) => cited.get(id) ?? [])),
      before: saidBefore(claim),
      otherPages: said?.otherPages ?? 0,
    }

    function saidBefore(of: Claim): DeskClaim['before'] {
      const sameWords = known.find((each) => each.textKey === textKey && each.contentHash !== contentHash && each.verdict !== null)
      const old = replaced(of)
      const before = sameWords ?? (old && byHash.get(asCited(old).contentHash))
      return before && before.verdict !== null && before.contentHash !== contentHash
        ? { text: before.text, verdict: before.verdict, reason: before.reason }
        : null
    }
  })
} // prettier-ignore
