import { Problem } from '#platform/problem.ts'
import { doubtAboutMerge } from '../../same-work/doubt-about-merge.ts'
import type { Comparable } from '../../same-work/same-work.ts'

/** Refuses to make one of two works; where a person may know better, names `sure`, by which they say so. */
export function refuseTwoWorks(ours: Comparable, theirs: Comparable, isSure: boolean): void {
  const doubt = doubtAboutMerge(ours, theirs)
  if (doubt === null || (doubt.canBeSure && isSure)) return
  const place = { path: 'sure', message: 'Say that you have looked at both and that they are one work (sure: true).' }
  throw new Problem('review/not-possible', doubt.message, doubt.canBeSure ? [place] : [])
}
