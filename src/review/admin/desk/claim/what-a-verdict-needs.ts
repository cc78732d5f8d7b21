import { VERDICTS, type Verdict } from '../../../claims/verdicts.ts'
import type { DeskClaim } from '../../../desk/desk.ts'

/** What has to be said with a verdict: nothing, a reason, or a reason and an end, where it goes against what the evidence lacks. */
export type VerdictNeeds = 'nothing' | 'a-reason' | 'a-reason-and-an-end'

/** Tells what a reviewer has to say besides the verdict itself. */
export function whatAVerdictNeeds(verdict: Verdict, { lacking }: Pick<DeskClaim, 'lacking'>): VerdictNeeds {
  if (!VERDICTS[verdict].passes) return 'a-reason'
  return verdict === 'supported' && lacking.length > 0 ? 'a-reason-and-an-end' : 'nothing'
}
