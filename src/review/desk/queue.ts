import type { PageState } from '../pages/page-workflow.ts'

/** A page in the reviewers' queue, with what tells how much is at stake. Days and moments in ISO form. */
export type QueuedPage = {
  collection: string
  id: string
  title: string
  slug: string | null
  clinic: { id: string; name: string } | null
  state: PageState
  submitted: { byName: string | null; at: string; note: string | null } | null
  dueOn: string | null
  /** Blockers of the checks on the latest draft. */
  blockers: number
  /** Claims of the latest draft that wait for a verdict. */
  openClaims: number
  /** Recalled or withheld: why and since when; null for what visitors can read, or what was never live. */
  withheld: { at: string; reason: string } | null
}

/**
 * `GET /api/page-reviews/queue`: what waits for a reviewer (withheld pages first, then by the day it is due), or with `state` all pages
 * in that state, of one clinic if `clinic` names it; and the clinics that can be named.
 */
export type Queue = { pages: QueuedPage[]; clinics: { id: string; name: string }[] }
