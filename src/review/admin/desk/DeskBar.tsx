'use client'
import type { Desk } from '../../desk/desk.ts'
import { DeskFacts } from './DeskFacts.tsx'
import { momentWords } from './moment-words.ts'

/** Which page, in whose hands, and how far it is. */
export function DeskBar({ desk, isReviewer }: { desk: Desk; isReviewer: boolean }) {
  const { mayDecide, page, state, submitted, withheld } = desk
  const isInReview = state === 'in-review'
  return (
    <div className="desk-bar">
      <div className="desk-bar__about">
        <h1 className="desk-bar__title">{page.title || 'Without a title'}</h1>
        <DeskFacts desk={desk} />
        {submitted?.note && isInReview ? <p className="desk-bar__note">“{submitted.note}”</p> : null}
        {withheld ? (
          <p className="desk-refusal">
            Taken out on {momentWords(withheld.at)}: {withheld.reason}
          </p>
        ) : null}
        {isReviewer && isInReview && !mayDecide.ok ? <p className="desk-bar__note">{mayDecide.why}</p> : null}
      </div>
    </div>
  )
}
