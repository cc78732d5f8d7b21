import { PAGE_STATES, type PageState } from '../pages/page-workflow.ts'

/** What it depends on whether somebody may approve a page now. */
export type DeciderFacts = {
  /** Whether their role decides on pages at all. */
  isReviewer: boolean
  by: string
  state: PageState
  writers: readonly string[]
  fourEyes: boolean
}

/** Tells whether somebody may approve a page as it is now, whatever it says; if not, why, in words for them. */
export function mayDecide({ by, fourEyes, isReviewer, state, writers }: DeciderFacts): { ok: true } | { ok: false; why: string } {
  if (!isReviewer) return { ok: false, why: 'Your account reads this page. A reviewer decides on it.' }
  if (state !== 'in-review')
    return { ok: false, why: `This page is not in review (it is: ${PAGE_STATES[state]}). Somebody submits it first.` }
  if (fourEyes && writers.includes(by))
    return { ok: false, why: 'You wrote some of this page. Another reviewer approves it; you may still ask for changes.' }
  return { ok: true }
} // prettier-ignore
