import type { PageState } from '../pages/page-workflow.ts'

/** Why a page stands in the queue: it is out of the public, somebody waits for a decision, its review is due, or it was asked for by its state. */
export type QueueReason = 'withheld' | 'in-review' | 'review-due' | 'asked-for'

/** A page in the reviewers' queue, with what tells how much is at stake. Days and moments in ISO form. */
export type QueuedPage = {
  collection: string
  id: string
  title: string
  slug: string | null
  clinic: { id: string; name: string } | null
  state: PageState
  because: QueueReason
  submitted: { byName: string | null; at: string; note: string | null } | null
  /** The day by which somebody should have decided; of a live page the last day on which visitors can read it. */
  dueOn: string | null
  /** Blockers of the checks on the latest draft. */
  blockers: number
  /** Claims of the latest draft that wait for a verdict. */
  openClaims: number
  /** Recalled or withheld: why and since when; null for what visitors can read, or what was never live. */
  withheld: { at: string; reason: string } | null
  /** Whether whoever asks may approve it; if not, why. */
  mayDecide: { ok: true } | { ok: false; why: string }
}

/**
 * `GET /api/page-reviews/queue?clinic=&state=&sort=&limit=&page=`: what waits for a reviewer (withheld pages first, then those in review
 * by the day they are due and by what is at stake, then live ones whose review is due), or with `state` all pages in that state, of one
 * clinic if `clinic` names it; how many there are in all, and in each state; and the clinics that can be named.
 */
export type Queue = {
  pages: QueuedPage[]
  total: number
  limit: number
  page: number
  totals: Partial<Record<PageState, number>>
  clinics: { id: string; name: string }[]
}
