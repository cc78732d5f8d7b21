'use client'
import type { KeyboardEvent } from 'react'
import type { PlacedSentence } from '../flat-sentences.ts'
import { sentenceLook, sentenceWords } from '../sentence-words.ts'
import type { Part } from './pieces-of.ts'
import { Parts } from './Parts.tsx'

type Props = {
  placed: PlacedSentence
  parts: readonly Part[]
  isChosen: boolean
  /** Whether there was an approval to compare with: where all is new, nothing is marked as new. */
  isCompared: boolean
  onChoose: (key: string) => void
  onStep: (step: 1 | -1) => void
}

const TAGS = { same: null, new: 'new', changed: 'changed' } as const

/** A sentence where it stands, marked by what is known of it; pressing it shows that beside the page. */
export function SentenceMark({ isChosen, isCompared, onChoose, onStep, parts, placed }: Props) {
  const { key, sentence } = placed
  const words = sentenceWords(placed, isCompared)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onChoose(key)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') onStep(1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') onStep(-1)
    else return
    event.preventDefault()
  }
  const choose = () => {
    // Who selects words to comment on them is not taken away from them.
    if (window.getSelection()?.isCollapsed ?? true) onChoose(key)
  }
  return (
    <span
      aria-current={isChosen ? 'true' : undefined}
      className={`desk-sentence desk-sentence--${sentenceLook(placed)} desk-sentence--${sentence.change}`}
      data-key={key}
      onClick={choose}
      onKeyDown={press}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button is a box, and does not run on from line to line as words do
      role="button"
      tabIndex={isChosen ? 0 : -1}
    >
      {isCompared && TAGS[sentence.change] ? (
        <span aria-hidden="true" className="desk-sentence__tag">
          {TAGS[sentence.change]}
        </span>
      ) : null}
      <Parts parts={parts} />
      {words === '' ? null : <span className="desk-unseen"> ({words})</span>}
    </span>
  )
}
