import type { Obstacle } from './obstacles.ts'
import type { PageStanding } from './page-standing.ts'

/** The one thing that comes next for a page: what a button does, or that there is nothing to do. */
export const NEXT_STEPS = {
  submit: 'Submit for review',
  renew: 'Submit for its next review',
  wait: 'In review',
  publish: 'Publish',
  none: 'Published',
  recalled: 'Recalled',
} as const
export type NextStep = keyof typeof NEXT_STEPS

/** What only another review takes away, though the page was approved. */
const FOR_REVIEWERS = ['page/approval-ended', 'claim/proposed', 'claim/expired']

/** So long before its end an approval may be renewed: the first of the notices that are sent comes then. */
const RENEW_DAYS = 90

/** What comes next for a page as it is saved. With words that are not saved yet it is a review, whatever was approved. */
export function nextStep(
  { live, recalledBecause, state }: PageStanding,
  { hasUnsaved, obstacles, now }: { hasUnsaved: boolean; obstacles: readonly Pick<Obstacle, 'code'>[]; now: string },
): NextStep {
  if (hasUnsaved) return 'submit'
  switch (state) {
    case 'in-review':
      return 'wait'
    case 'approved':
      return obstacles.some(({ code }) => FOR_REVIEWERS.includes(code)) ? 'submit' : 'publish'
    case 'published':
      return live?.until && live.until <= inDays(now, RENEW_DAYS) ? 'renew' : 'none'
    case 'withheld':
      return recalledBecause === null ? 'submit' : 'recalled'
    case 'expired':
      return 'renew'
    default:
      return 'submit'
  }
}

const inDays = (now: string, days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString()
