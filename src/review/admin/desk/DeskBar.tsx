'use client'
import type { Desk } from '../../desk/desk.ts'
import { DeskActs } from './DeskActs.tsx'
import { DeskFacts } from './DeskFacts.tsx'
import { momentWords } from './moment-words.ts'
import type { DeskDialogName } from './use-desk-work.ts'

type Props = { desk: Desk; isReviewer: boolean; openClaims: number; onOpen: (dialog: DeskDialogName) => void }

/** Which page, in whose hands, how far it is, and what can be done with the whole of it. */
export function DeskBar({ desk, isReviewer, onOpen, openClaims }: Props) {
  const { mayDecide, page, state, submitted, withheld } = desk
  const isInReview = state === 'in-review'
  return (
    <header className="desk-bar">
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
      <DeskActs desk={desk} isReviewer={isReviewer} onOpen={onOpen} openClaims={openClaims} />
    </header>
  )
}
