'use client'
import type { ElementType } from 'react'
import type { DeskPassage } from '../../../desk/desk.ts'
import type { Block } from './group-passages.ts'
import { PassageWords, type PageChoice } from './PassageWords.tsx'
import { TableBlock } from './TableBlock.tsx'

/** What a passage is told to be, where its look alone would not say it. */
const KIND_WORDS: Partial<Record<DeskPassage['kind'], string>> = {
  alt: 'Said to those who cannot see the picture',
  caption: 'Under the picture',
  'call-to-action': 'Button',
  clearance: 'Clearance',
  link: 'Link',
  notice: 'Notice',
  offer: 'Offer',
  risk: 'Risk',
  terms: 'Terms',
  tradition: 'Told as a tradition',
  'warning-sign': 'Warning sign',
}

function elementOf({ kind, level }: DeskPassage): ElementType {
  if (kind === 'title') return 'h3'
  if (kind === 'heading') return `h${Math.min(6, Math.max(4, (level ?? 2) + 2))}` as ElementType
  if (kind === 'quote') return 'blockquote'
  return 'p'
}

function Passage({ as: Element, choice, passage }: { as: ElementType; choice: PageChoice; passage: DeskPassage }) {
  const told = KIND_WORDS[passage.kind]
  return (
    <Element className={`desk-page__passage desk-page__passage--${passage.kind}`}>
      {told ? <span className="desk-page__kind">{told}: </span> : null}
      {passage.text === '' ? 'nothing' : <PassageWords choice={choice} passage={passage} />}
    </Element>
  )
}

/** A block as a visitor reads it: a list, the cells of a table, or one passage with the picture that it belongs to. */
export function PassageBlock({
  block,
  choice,
  showsPicture,
}: {
  block: Block
  choice: PageChoice
  showsPicture: boolean
}) {
  const [first] = block.passages
  const one = (passage: DeskPassage, as: ElementType = elementOf(passage)) => (
    <Passage as={as} choice={choice} key={`${passage.path}:${passage.base}`} passage={passage} />
  )
  if (block.kind === 'list') return <ul className="desk-page__list">{block.passages.map((each) => one(each, 'li'))}</ul>
  if (block.kind === 'cells') return <TableBlock passages={block.passages} show={(each) => one(each, 'p')} />
  return (
    <>
      {showsPicture && first!.picture ? (
        // oxlint-disable-next-line nextjs/no-img-element -- pictures are served as they are, without Next's own sizes
        <img alt={first!.picture.alt} className="desk-page__picture" src={first!.picture.url} />
      ) : null}
      {block.passages.map((each) => one(each))}
    </>
  )
}
