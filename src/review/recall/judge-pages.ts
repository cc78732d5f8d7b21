import { isPassing, type Verdict } from '../claims/verdicts.ts'
import { availabilityOf, type FallPolicy, type LiveClaim } from '../pages/withholding.ts'
import type { Fall } from './judge-claims.ts'

/** A claim that a live page makes, as it is stored or would be. Moments in ISO form. */
export type MadeClaim = {
  contentHash: string
  text: string
  needsVerdict: boolean
  verdict: Verdict | null
  validUntil: string | null
  fall: Fall | null
  recalledAt: string | null
}

/** A live page with all that decides whether it may be read, and what was decided of that last. */
export type MakingPage = {
  collection: string
  id: string
  clinic: string | null
  liveHash: string
  policy: FallPolicy
  approvedUntil: string
  recalledBecause: string | null
  picturesUntil: string | null
  validUntil: string
  withheldAt: string | null
  withheldReason: string | null
  claims: readonly MadeClaim[]
}

/** What becomes of a live page: it is taken out, comes back, stays with a claim on it that says it has fallen, or nothing. */
export type PageEffect = 'none' | 'flag' | 'withhold' | 'return'

export type JudgedPage = {
  page: MakingPage
  effect: PageEffect
  /** Whether what is kept of its availability is other than before; its words never are. */
  hasMoved: boolean
  validUntil: string
  withheldAt: string | null
  withheldReason: string | null
  /** Of the claims that were touched, those on this page, by hash. */
  touched: readonly string[]
}

const isUp = ({ fall, needsVerdict, recalledAt, verdict }: MadeClaim): boolean =>
  (isPassing(verdict) || (verdict === null && !needsVerdict)) && fall === null && recalledAt === null

/** The claims of a page that count for whether it may be read: all but those that nobody has to decide on and nobody did. */
export const liveClaims = (claims: readonly MadeClaim[]): LiveClaim[] =>
  claims
    .filter(({ needsVerdict, verdict }) => needsVerdict || verdict !== null)
    .map(({ text, fall, recalledAt, verdict, validUntil }) => ({
      text,
      fall: recalledAt === null ? fall : 'recall',
      passes: isPassing(verdict),
      validUntil,
    }))

/** What becomes of each of these live pages by its claims as they are given; `touched` are the claims in question, by hash. */
export function judgePages(pages: readonly MakingPage[], touched: ReadonlySet<string>, now: string): JudgedPage[] {
  return pages.map((page) => {
    const { policy, approvedUntil, picturesUntil, recalledBecause } = page
    const { validUntil, withheldBecause } = availabilityOf({
      policy,
      approvedUntil,
      picturesUntil,
      recalledBecause,
      claims: liveClaims(page.claims),
    })
    const withheldAt = withheldBecause === null ? null : (page.withheldAt ?? now)
    const here = page.claims.filter(({ contentHash }) => touched.has(contentHash))
    return {
      page,
      effect: effectOn(page.withheldAt !== null, withheldBecause !== null, !here.every(isUp)),
      hasMoved:
        validUntil !== page.validUntil || withheldAt !== page.withheldAt || withheldBecause !== page.withheldReason,
      validUntil,
      withheldAt,
      withheldReason: withheldBecause,
      touched: [...new Set(here.map(({ contentHash }) => contentHash))],
    }
  })
}

function effectOn(wasOut: boolean, isOut: boolean, hasFallenClaim: boolean): PageEffect {
  if (wasOut !== isOut) return isOut ? 'withhold' : 'return'
  return !isOut && hasFallenClaim ? 'flag' : 'none'
}
