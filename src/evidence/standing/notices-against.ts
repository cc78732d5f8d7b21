import { effectOf, judgeStanding, STANDINGS_BY_WEIGHT, type Judged, type Judgement } from './judge-standing.ts'
import type { Notice } from './standing.ts'

/** Tells whether a notice speaks against a work, or must be read by a person; an addendum or a reinstatement does not. */
export const speaksAgainst = ({ type }: Pick<Notice, 'type'>): boolean => effectOf(type) !== 'current'

/**
 * Those of the notices that somebody tells of a work which speak against it, and with which it stands no better than by those
 * that are known: a day told for a retraction that had none may be what an older reinstatement needs to lift it.
 */
export function noticesAgainst(told: readonly Notice[], known: readonly Notice[], work: Judged): Notice[] {
  const before = judgeStanding(known, work)
  const isSafe = (more: readonly Notice[]) => !isMilder(judgeStanding([...known, ...more], work), before)
  const against = told.filter(speaksAgainst)
  if (isSafe(against)) return against
  const safe = against.filter((one) => isSafe([one]))
  return isSafe(safe) ? safe : []
}

const isMilder = (after: Judgement, before: Judgement): boolean =>
  STANDINGS_BY_WEIGHT.indexOf(after.status) < STANDINGS_BY_WEIGHT.indexOf(before.status) ||
  (before.needsReview && !after.needsReview)
