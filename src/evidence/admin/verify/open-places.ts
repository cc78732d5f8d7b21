import type { CheckItem, ReadDepth, VerificationState } from '../../verification/verification.ts'
import type { Draft } from './ChecklistItem.tsx'

export type Verdict = Exclude<VerificationState, 'unverified'>

type Answers = {
  draftOf: (item: CheckItem) => Draft
  items: readonly CheckItem[]
  readDepth: ReadDepth | null
  note: string
}

/** What is still needed for a verdict, by place: a line of the list, `readDepth` or `note`. The server judges the answers themselves. */
export function openPlaces({ draftOf, items, readDepth, note }: Answers, verdict: Verdict): Map<string, string> {
  const open = new Map<string, string>()
  for (const item of items) {
    const { answer, note: why } = draftOf(item)
    if (answer === null) open.set(item, 'Not answered yet.')
    else if (answer === 'fail' && why.trim() === '') open.set(item, 'Say what is wrong.')
  }
  if (verdict === 'verified' && readDepth === null) open.set('readDepth', 'Say what you have read.')
  if (verdict !== 'verified' && note.trim() === '')
    open.set('note', 'Say what does not match, or why it cannot be cited.')
  return open
}
