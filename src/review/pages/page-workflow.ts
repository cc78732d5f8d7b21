/** Where the latest draft of a page is on its way, and what has become of what is live. */
export const PAGE_STATES = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-requested': 'Changes asked',
  approved: 'Approved',
  published: 'Published',
  withheld: 'Taken out: its evidence fell, or it was recalled',
  expired: 'Expired: its review is overdue',
} as const
export type PageState = keyof typeof PAGE_STATES

/** What is stored of the way of a draft; the other states follow from what is live, and from the clock. */
export type DraftState = Exclude<PageState, 'withheld' | 'expired'>

export type PageTransition = {
  action: string
  from: readonly PageState[]
  to: PageState
  /** Who brings it about. */
  by: string
  /** What is kept of it, and where. */
  recorded: string
}

/** All that can happen to a page on its way from a draft to the public and back. */
export const PAGE_TRANSITIONS: readonly PageTransition[] = [
  { action: 'change its words', from: ['in-review', 'approved', 'published', 'withheld', 'expired'], to: 'draft', by: 'whoever may write it', recorded: 'a version, audit event; what is live stays live' },
  { action: 'submit', from: ['draft', 'changes-requested', 'published', 'expired', 'withheld'], to: 'in-review', by: 'whoever may write it', recorded: 'audit event; a claim is proposed for each sentence that has none' },
  { action: 'take back', from: ['in-review'], to: 'draft', by: 'whoever may write it', recorded: 'audit event' },
  { action: 'ask for changes', from: ['in-review'], to: 'changes-requested', by: 'a reviewer', recorded: 'decision with its reason' },
  { action: 'approve', from: ['in-review'], to: 'approved', by: 'a reviewer who wrote none of it', recorded: 'decision, signed: hash, meaning, overrides, findings, evidence, end' },
  { action: 'publish', from: ['approved', 'published'], to: 'published', by: 'whoever may publish it, or the clock at the time they chose', recorded: 'a version that is live, audit event' },
  { action: 'withdraw', from: ['published', 'withheld', 'expired'], to: 'approved', by: 'whoever may publish it', recorded: 'audit event with the reason' },
  { action: 'lose the support of a claim', from: ['published'], to: 'withheld', by: 'the standing or verification of a work, where the clinic says “withhold”', recorded: 'audit event with what fell' },
  { action: 'regain it', from: ['withheld'], to: 'published', by: 'the standing or verification of a work', recorded: 'audit event' },
  { action: 'recall', from: ['published', 'withheld', 'expired'], to: 'withheld', by: 'a reviewer', recorded: 'decision with the reason; once until it is reinstated' },
  { action: 'reinstate', from: ['withheld'], to: 'published', by: 'a reviewer, of what was recalled', recorded: 'decision with the reason' },
  { action: 'reach the end of its approval', from: ['published', 'approved'], to: 'expired', by: 'the clock', recorded: 'nothing: the approval names its end' },
] // prettier-ignore

/** The hashes that the state of a page depends on. */
export type PageHashes = {
  /** Of the latest draft. */
  draft: string
  /** Of what is live; null if nothing is. */
  live: string | null
  /** Of what was approved last, while that holds. */
  approved: string | null
  /** Of what was submitted last. */
  submitted: string | null
}

/** What becomes of the way of a draft when it is saved: words that are approved or live already are not new. */
export function stateAfterSave(before: DraftState, { draft, live, approved, submitted }: PageHashes): DraftState {
  if (draft === live) return before === 'in-review' && draft === submitted ? before : 'published'
  if (draft === approved) return 'approved'
  if (before === 'changes-requested') return before
  return before === 'in-review' && draft === submitted ? before : 'draft'
}

/** The state of a page as it is shown: what is live and no longer readable comes first, if the draft says nothing new. */
export function pageState(
  state: DraftState,
  live: { validUntil: string | null; withheldAt: string | null } | null,
  now: string,
): PageState {
  if (state !== 'published' || live === null) return state
  if (live.withheldAt !== null) return 'withheld'
  return live.validUntil === null || new Date(live.validUntil) <= new Date(now) ? 'expired' : 'published'
}
