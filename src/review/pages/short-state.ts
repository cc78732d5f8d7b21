import { PAGE_STATES, type PageState } from './page-workflow.ts'

const SHORT: Record<PageState, string> = { ...PAGE_STATES, withheld: 'Taken out', expired: 'Expired' }

const BEHIND_LIVE: Partial<Record<PageState, string>> = {
  draft: 'Live, with changes',
  'in-review': 'Live, changes in review',
  'changes-requested': 'Live, changes asked',
  approved: 'Live, changes approved',
}

/** Where a page is, in a word or three: for lists, and beside its name. `isLive`: visitors have an earlier text of it. */
export function shortState(page: {
  state: PageState
  isLive: boolean
  wasPublished: boolean
  isTrashed: boolean
}): string {
  const { isLive, isTrashed, state, wasPublished } = page
  if (isTrashed) return 'In the trash'
  if (isLive) return BEHIND_LIVE[state] ?? SHORT[state]
  return wasPublished && (state === 'draft' || state === 'approved') ? 'Withdrawn' : SHORT[state]
}
