import { STANDINGS } from '#evidence/index.ts'
import type { StoredClaim } from '../claims/claim-workflow.ts'
import { bears, fallOf, type Support } from '../claims/support.ts'

/** A work that a claim rests on, by the name that people know it by. */
export type NamedSupport = Support & { title: string }

/** Why a claim does not stand: its evidence fell, or a work it rests on was recalled by hand. */
export type Fall = 'evidence' | 'recall'

/** A claim as it is stored, with the works behind it as they are now, or would be. */
export type RestingClaim = StoredClaim & {
  id: string
  contentHash: string
  text: string
  fall: Fall | null
  fellBecause: string | null
  works: readonly NamedSupport[]
}

/** What becomes of a claim: `fell` and `stands again` are told of, another reason for the same is only noted. */
export type ClaimChange = {
  claim: RestingClaim
  kind: 'fell' | 'stands-again' | 'other-reason'
  fall: Fall | null
  fellAt: string | null
  fellBecause: string | null
}

/** Which of these claims lose or regain their last valid support, by the works as they are given. `now` in ISO form. */
export function judgeClaims(claims: readonly RestingClaim[], now: string): ClaimChange[] {
  return claims.flatMap((claim): ClaimChange[] => {
    const fall = fallOf(claim.verdict, claim.works)
    const fellBecause = fall === null ? null : whyFell(claim.works)
    if (fall === claim.fall && fellBecause === claim.fellBecause) return []
    const kind = fall === null ? 'stands-again' : claim.fall === null ? 'fell' : 'other-reason'
    return [{ claim, kind, fall, fellAt: fall === null ? null : (claim.fellAt ?? now), fellBecause }]
  })
}

/** Says of each work why it no longer bears a claim. */
export function whyFell(works: readonly NamedSupport[]): string {
  const fallen = works.filter((work) => !bears(work))
  return [...new Set(fallen.map((work) => `“${work.title}”: ${whyNot(work)}`))].join('; ')
}

function whyNot({ isRecalled, standing, verification }: NamedSupport): string {
  if (isRecalled) return 'recalled by a reviewer'
  if (verification === 'mismatch') return 'does not match the work'
  if (verification === 'rejected') return 'not fit to be cited'
  return STANDINGS[standing].toLowerCase()
}
