'use client'
import { useRef } from 'react'
import type { Desk } from '../../desk/desk.ts'
import { ChangeList } from './changes/ChangeList.tsx'
import { DeskBar } from './DeskBar.tsx'
import { DeskDialogs } from './DeskDialogs.tsx'
import { DeskSide } from './DeskSide.tsx'
import { sentenceOfChange } from './flat-sentences.ts'
import { PageAsRead } from './page/PageAsRead.tsx'
import { PageAsAWhole } from './PageAsAWhole.tsx'
import { useDeskWork } from './use-desk-work.ts'

type Props = {
  address: string
  desk: Desk
  foresee: (change: (desk: Desk) => Desk) => void
  reload: () => Promise<Desk | null>
}

/** The desk as it is worked at: what changed above, the page beside what stands behind the chosen sentence, and what can be decided. */
export function DeskAtWork({ address, desk, foresee, reload }: Props) {
  const page = useRef<HTMLElement>(null)
  const work = useDeskWork({ desk, foresee, page, reload })
  const { chosen, goOn, goTo, sentences } = work
  return (
    <div className="desk">
      <DeskBar desk={desk} isReviewer={work.isReviewer} />
      <output aria-live="polite" className="desk-unseen">
        {work.said}
      </output>
      <ChangeList
        desk={desk}
        isThere={(change) => sentenceOfChange(change, sentences) !== null}
        onShow={(change) => goTo(sentenceOfChange(change, sentences)!.key)}
      />
      <div className="desk__columns">
        <div className="desk__page">
          <PageAsRead
            chosen={chosen}
            desk={desk}
            onChoose={goTo}
            onStep={(step) => void goOn(step, () => true)}
            page={page}
            sentences={sentences}
          />
          <PageAsAWhole actions={work.comments} desk={desk} sentences={sentences} />
        </div>
        <DeskSide desk={desk} work={work} />
      </div>
      <DeskDialogs address={address} desk={desk} reload={reload} work={work} />
    </div>
  )
}
