'use client'
import type { DeskPassage } from '../../../desk/desk.ts'
import type { PlacedSentence } from '../flat-sentences.ts'
import { piecesOf } from './pieces-of.ts'
import { Parts } from './Parts.tsx'
import { SentenceMark } from './SentenceMark.tsx'

/** How sentences of the page are found, told and chosen. */
export type PageChoice = {
  placedOf: (passage: DeskPassage, start: number) => PlacedSentence | null
  chosen: string | null
  isCompared: boolean
  onChoose: (key: string) => void
  onStep: (step: 1 | -1) => void
}

type Props = { passage: DeskPassage; choice: PageChoice }

/** The words of a passage, each of its sentences marked. */
export function PassageWords({ choice: { chosen, isCompared, onChoose, onStep, placedOf }, passage }: Props) {
  return piecesOf(passage).map(({ at, parts, sentence }) => {
    const placed = sentence && placedOf(passage, sentence.start)
    if (placed)
      return (
        <SentenceMark
          isChosen={placed.key === chosen}
          isCompared={isCompared}
          key={at}
          onChoose={onChoose}
          onStep={onStep}
          parts={parts}
          placed={placed}
        />
      )
    return (
      <span key={at}>
        <Parts parts={parts} />
      </span>
    )
  })
}
