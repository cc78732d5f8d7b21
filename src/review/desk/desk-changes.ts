import { compareSentences, type Aligned } from './compare-sentences.ts'
import { compareWords } from './compare-words.ts'
import type { DeskChange, SentenceChange } from './desk.ts'
import type { PlacedSentence } from './read-sentences.ts'

const CHANGES = {
  same: 'same',
  moved: 'changed',
  reworded: 'changed',
  'other-evidence': 'changed',
  added: 'new',
} as const satisfies Record<Exclude<Aligned['kind'], 'removed'>, SentenceChange>

/** What a reviewer has to read of a page that was approved before. */
export type ReadChanges = {
  /** In the order of the page as it is now. */
  changes: DeskChange[]
  /** What became of each sentence of now, and the one of before that it is or took the place of. */
  each: { change: SentenceChange; before: PlacedSentence | null }[]
}

/** Holds the sentences of a page against those that were approved last. */
export function deskChanges(before: readonly PlacedSentence[], after: readonly PlacedSentence[]): ReadChanges {
  const each: ReadChanges['each'] = after.map(() => ({ change: 'new', before: null }))
  const changes = compareSentences(before, after).flatMap((aligned): DeskChange[] => {
    const [from, to] = [
      aligned.before === null ? null : before[aligned.before]!,
      aligned.after === null ? null : after[aligned.after]!,
    ]
    if (aligned.kind !== 'removed') each[aligned.after] = { change: CHANGES[aligned.kind], before: from }
    if (aligned.kind === 'same') return []
    return [
      {
        kind: aligned.kind,
        path: (to ?? from)!.path,
        start: to?.start ?? null,
        end: to?.end ?? null,
        before: from?.text ?? null,
        after: to?.text ?? null,
        words: compareWords(from?.text ?? '', to?.text ?? ''),
      },
    ]
  })
  return { changes, each }
}
