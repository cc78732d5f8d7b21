import type { Verdict } from '../../../claims/verdicts.ts'

/** The verdicts in the order of their keys: 1 is the first. */
export const VERDICT_KEYS: readonly Verdict[] = [
  'supported',
  'traditional-belief',
  'experience',
  'not-a-claim',
  'change-needed',
  'rejected',
]

/** The verdict that a key stands for; null if it stands for none. */
export const verdictOfKey = (key: string): Verdict | null =>
  /^[1-6]$/.test(key) ? VERDICT_KEYS[Number(key) - 1]! : null
