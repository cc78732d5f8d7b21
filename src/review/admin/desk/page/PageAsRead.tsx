'use client'
import { useMemo, type RefObject } from 'react'
import type { Desk, DeskPassage } from '../../../desk/desk.ts'
import type { PlacedSentence } from '../flat-sentences.ts'
import { groupPassages, type Section } from './group-passages.ts'
import { PassageBlock } from './PassageBlock.tsx'
import type { PageChoice } from './PassageWords.tsx'
import './page.css'

type Props = {
  desk: Desk
  sentences: readonly PlacedSentence[]
  chosen: string | null
  onChoose: (key: string) => void
  onStep: (step: 1 | -1) => void
  page: RefObject<HTMLElement | null>
}

const placeOf = ({ path, base }: DeskPassage, start: number) => `${path}:${base}:${start}`

/** The page as a visitor reads it, field by field; what search engines show and the disclaimers stand apart. */
export function PageAsRead({ chosen, desk, onChoose, onStep, page, sentences }: Props) {
  const { page: sections, search } = useMemo(() => groupPassages(desk.passages), [desk.passages])
  const byPlace = useMemo(
    () => new Map(sentences.map((each) => [placeOf(each.passage, each.sentence.start), each])),
    [sentences],
  )
  const choice: PageChoice = {
    chosen,
    isCompared: desk.comparedWith !== null,
    onChoose,
    onStep,
    placedOf: (passage, start) => byPlace.get(placeOf(passage, start)) ?? null,
  }
  return (
    <section aria-label="The page as visitors read it" className="desk-page" ref={page}>
      <h2 className="desk-unseen">The page as visitors read it</h2>
      <Sections choice={choice} sections={sections} />
      {desk.disclaimers.map(({ because, id, name, text }) => (
        <div className="desk-page__section" key={id}>
          <p className="desk-page__label">
            Disclaimer: {name}. {because}
          </p>
          <p className="desk-page__passage">{text}</p>
        </div>
      ))}
      {search.length > 0 ? (
        <div className="desk-page__search">
          <h3 className="desk-page__heading">In search results</h3>
          <Sections choice={choice} sections={search} />
        </div>
      ) : null}
    </section>
  )
}

function Sections({ choice, sections }: { choice: PageChoice; sections: readonly Section[] }) {
  let shown = ''
  return sections.map(({ blocks, label }) => (
    <div className="desk-page__section" key={`${label}:${blocks[0]!.passages[0]!.path}`}>
      <p className="desk-page__label">{label}</p>
      {blocks.map((block) => {
        const [first] = block.passages
        const url = first!.picture?.url ?? ''
        // The caption and the words for those who cannot see it belong to one picture, which is shown once.
        const showsPicture = url !== '' && url !== shown
        if (url !== '') shown = url
        return (
          <PassageBlock
            block={block}
            choice={choice}
            key={`${first!.path}:${first!.base}`}
            showsPicture={showsPicture}
          />
        )
      })}
    </div>
  ))
}
