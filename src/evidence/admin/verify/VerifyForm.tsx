'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { RefusalNote } from '../RefusalNote.tsx'
import type { useCitationRecord } from '../use-citation-record.ts'
import { ChecklistItem } from './ChecklistItem.tsx'
import { ReadDepthChoice } from './ReadDepthChoice.tsx'
import { CHECK_ITEMS } from './use-check.ts'
import { useVerdict, VERDICTS, type Verdict } from './use-verdict.ts'

type Props = Pick<ReturnType<typeof useCitationRecord>, 'address' | 'stored' | 'isModified' | 'takeOver'>

/** The check of a record against the work: the list, what was read, a note, and one of three verdicts on exactly what the reviewer saw. */
export function VerifyForm({ isModified, ...record }: Props) {
  const { check, decide, form, isBusy, isTried, lacks, refusal, reload } = useVerdict(record)
  const noteId = useId()
  return (
    <div className="verify-panel__form" ref={form}>
      <p className="verify-panel__lead">Hold the record against the work, line by line.</p>
      {CHECK_ITEMS.map((item) => (
        <ChecklistItem
          draft={check.draftOf(item)}
          isOpen={isTried && check.open.includes(item)}
          item={item}
          key={item}
          onChange={(draft) => check.answer(item, draft)}
        />
      ))}
      <ReadDepthChoice onChange={check.setReadDepth} value={check.readDepth} />
      <label className="verify-panel__label" htmlFor={noteId}>
        Note
      </label>
      <textarea
        className="verify-panel__input"
        id={noteId}
        maxLength={2000}
        onChange={(event) => check.setNote(event.target.value)}
        rows={3}
        value={check.note}
      />
      {isModified ? (
        <p className="verify-panel__warning">Save your changes first: a verdict is on what is stored.</p>
      ) : null}
      <output className="verify-panel__warning">{isTried ? lacks : ''}</output>
      {refusal ? (
        <RefusalNote refusal={refusal}>
          {refusal.code === 'record/moved-on' ? (
            <Button buttonStyle="secondary" onClick={() => void reload()} size="small">
              Show what it says now
            </Button>
          ) : null}
        </RefusalNote>
      ) : null}
      <div className="verify-panel__verdicts">
        {(Object.keys(VERDICTS) as Verdict[]).map((state) => (
          <Button
            buttonStyle={state === 'verified' ? 'primary' : 'secondary'}
            disabled={isBusy || isModified}
            id={`verify-${state}`}
            key={state}
            margin={false}
            onClick={() => void decide(state)}
            size="medium"
          >
            {VERDICTS[state].words}
          </Button>
        ))}
      </div>
    </div>
  )
}
