import { CLAIM_STATES } from '../../claims/claim-workflow.ts'
import type { PlacedSentence } from './flat-sentences.ts'

/** How a sentence looks; each look has an underline of its own, so that none is told by colour alone. */
export type SentenceLook = 'plain' | 'open' | 'approved' | 'refused' | 'fallen'

/** The look of a sentence by the state of its claim. */
export function sentenceLook({ claim }: Pick<PlacedSentence, 'claim'>): SentenceLook {
  if (claim === null) return 'plain'
  if (claim.state === 'approved' || claim.state === 'refused') return claim.state
  if (claim.state !== 'proposed') return 'fallen'
  return claim.needsVerdict ? 'open' : 'plain'
}

const counted = (n: number, one: string) => (n === 1 ? `1 ${one}` : `${n} ${one}s`)

/** What is to be said of a sentence besides its words, for who hears the page. */
export function sentenceWords(placed: PlacedSentence, isCompared: boolean): string {
  const { claim, comments, findings, sentence } = placed
  const counting = findings.filter(({ suppressedBy }) => !suppressedBy)
  const blockers = counting.filter(({ severity }) => severity === 'blocker').length
  const warnings = counting.length - blockers
  const open = comments.filter(({ isResolved }) => !isResolved).length
  const words = [
    sentence.change === 'same' || !isCompared ? '' : sentence.change === 'new' ? 'New' : 'Changed',
    claim !== null && sentenceLook(placed) !== 'plain' ? CLAIM_STATES[claim.state] : '',
    blockers > 0 ? counted(blockers, 'blocker') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    open > 0 ? counted(open, 'comment') : '',
  ]
  return words.filter(Boolean).join(', ')
}
