import type { Standing, VerificationState } from '#evidence/index.ts'
import { VERDICTS, type Verdict } from './verdicts.ts'

/** A cited work, as far as a claim can rest on it. */
export type Support = { citation: string; standing: Standing; verification: VerificationState; isRecalled: boolean }

const FALLEN: readonly Standing[] = ['withdrawn', 'retracted']
const REFUTED: readonly VerificationState[] = ['mismatch', 'rejected']

/**
 * Tells whether a work can bear a claim that was approved on it. A work that was corrected, superseded, is under concern, or waits
 * to be verified again is told of, and bears it until somebody has looked.
 */
export const bears = ({ standing, verification, isRecalled }: Support): boolean =>
  !isRecalled && !FALLEN.includes(standing) && !REFUTED.includes(verification)

/**
 * Why a claim does not stand: `evidence` has fallen, or a work it rests on was recalled by a reviewer; null if it stands. A claim
 * that rests on several works stands as long as one of them does. One that was approved without a work has none to lose.
 */
export function fallOf(verdict: Verdict | null, works: readonly Support[]): 'evidence' | 'recall' | null {
  if (verdict === null || !VERDICTS[verdict].needsEvidence || works.length === 0 || works.some(bears)) return null
  return works.some(({ isRecalled }) => isRecalled) ? 'recall' : 'evidence'
}
