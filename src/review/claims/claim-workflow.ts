import { VERDICTS, type Verdict } from './verdicts.ts'

/** Where a claim is on its way. */
export const CLAIM_STATES = {
  proposed: 'Waits for a reviewer',
  approved: 'May be said',
  refused: 'May not be said as it stands',
  expired: 'Its verdict has ended',
  fallen: 'No work that stands supports it any more',
  recalled: 'Recalled by a reviewer',
} as const
export type ClaimState = keyof typeof CLAIM_STATES

export type ClaimTransition = {
  action: string
  from: readonly ClaimState[]
  to: ClaimState
  /** Who brings it about. */
  by: string
  /** What is kept of it, and where. */
  recorded: string
}

const ANY: readonly ClaimState[] = ['proposed', 'approved', 'refused', 'expired', 'fallen', 'recalled']

/** All that can happen to a claim. Its words and evidence never change: other words, or other evidence, are another claim. */
export const CLAIM_TRANSITIONS: readonly ClaimTransition[] = [
  { action: 'approve', from: ANY, to: 'approved', by: 'a reviewer who did not propose it', recorded: 'decision: a verdict that passes, with its end' },
  { action: 'refuse', from: ANY, to: 'refused', by: 'a reviewer who did not propose it', recorded: 'decision: “change needed” or “rejected”, with the reason' },
  { action: 'reach the end of its verdict', from: ['approved'], to: 'expired', by: 'the clock', recorded: 'nothing: the verdict names its end' },
  { action: 'lose its last support', from: ['approved'], to: 'fallen', by: 'the standing or verification of a work', recorded: 'audit event, on the claim and on each page that falls with it' },
  { action: 'regain support', from: ['fallen'], to: 'approved', by: 'the standing or verification of a work', recorded: 'audit event, on the claim and on each page that comes back with it' },
  { action: 'recall', from: ['approved', 'expired', 'fallen'], to: 'recalled', by: 'a reviewer', recorded: 'decision: “recalled”, with the reason' },
  { action: 'reinstate', from: ['recalled'], to: 'approved', by: 'a reviewer', recorded: 'decision: “reinstated”, with the reason' },
] // prettier-ignore

/** What is stored of a claim, as far as its state depends on it. Moments in ISO form. */
export type StoredClaim = {
  verdict: Verdict | null
  validUntil: string | null
  fellAt: string | null
  recalledAt: string | null
}

/** The state of a claim at a moment: what was said of it last, unless the clock or its evidence says otherwise. */
export function claimState({ verdict, validUntil, fellAt, recalledAt }: StoredClaim, now: string): ClaimState {
  if (verdict === null) return 'proposed'
  if (!VERDICTS[verdict].passes) return 'refused'
  if (recalledAt !== null) return 'recalled'
  if (validUntil === null || new Date(validUntil) <= new Date(now)) return 'expired'
  return fellAt === null ? 'approved' : 'fallen'
}
