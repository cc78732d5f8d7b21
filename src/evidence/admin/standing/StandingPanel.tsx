'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useCitationRecord } from '../use-citation-record.ts'
import { AskAgain } from './AskAgain.tsx'
import { LookUpWords } from './LookUpWords.tsx'
import { SetByHand } from './SetByHand.tsx'
import { lookUpOf, standingOf } from './standing-of.ts'
import { StandingWords } from './StandingWords.tsx'
import './standing-panel.css'

/** Whether the work still stands, how fresh that is, what the services say, and for reviewers the way to set it by hand. */
export function StandingPanel() {
  const { address, isJudge, isModified, mayWrite, stored, takeOver } = useCitationRecord()
  const [isByHand, setIsByHand] = useState(false)
  return (
    <section aria-label="Does the work still stand?" className="standing-panel field-type">
      <h3 className="standing-panel__heading">Does the work still stand?</h3>
      {address === null ? (
        <p className="standing-panel__line">Once the record is saved, it can be asked whether the work still stands.</p>
      ) : (
        <>
          <StandingWords standing={standingOf(stored)} />
          <LookUpWords lookUp={lookUpOf(stored)} />
          <div className="standing-panel__buttons">
            {mayWrite ? (
              <AskAgain
                address={address}
                isFirst={lookUpOf(stored).state === 'never-checked'}
                isModified={isModified}
                takeOver={takeOver}
              />
            ) : null}
            {isJudge && !isByHand ? (
              <Button
                buttonStyle="secondary"
                id="standing-by-hand"
                margin={false}
                onClick={() => setIsByHand(true)}
                size="medium"
              >
                Set by hand
              </Button>
            ) : null}
          </div>
          {isByHand ? (
            <SetByHand
              address={address}
              isModified={isModified}
              onDone={() => setIsByHand(false)}
              takeOver={takeOver}
            />
          ) : null}
        </>
      )}
    </section>
  )
}
