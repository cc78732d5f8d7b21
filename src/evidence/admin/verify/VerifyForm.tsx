'use client'
import { Button } from '@payloadcms/ui'
import { RefusalNote } from '../RefusalNote.tsx'
import type { useCitationRecord } from '../use-citation-record.ts'
import { ChecklistItem } from './ChecklistItem.tsx'
import type { Verdict } from './open-places.ts'
import { ReadDepthChoice } from './ReadDepthChoice.tsx'
import { CHECK_ITEMS } from './use-check.ts'
import { useVerdict, VERDICTS } from './use-verdict.ts'
import { VerdictNote } from './VerdictNote.tsx'

type Props = Pick<ReturnType<typeof useCitationRecord>, 'address' | 'stored' | 'isModified' | 'takeOver'>

const count = (open: number) => (open === 1 ? '1 place is still open.' : `${open} places are still open.`)

/** The check of a record against the work: the list, what was read, a note, and one of three verdicts on exactly what the reviewer saw. */
export function VerifyForm({ isModified, ...record }: Props) {
  const { check, decide, form, isBusy, open, refusal, reload } = useVerdict(record)
  return (
    <div className="verify-panel__form" ref={form}>
      <p className="verify-panel__lead">Hold the record against the work, line by line.</p>
      {CHECK_ITEMS.map((item) => (
        <ChecklistItem
          draft={check.draftOf(item)}
          item={item}
          key={item}
          onChange={(draft) => check.answer(item, draft)}
          open={open.get(item)}
        />
      ))}
      <ReadDepthChoice onChange={check.setReadDepth} open={open.get('readDepth')} value={check.readDepth} />
      <VerdictNote onChange={check.setNote} open={open.get('note')} value={check.note} />
      {isModified ? (
        <p className="verify-panel__warning">Save your changes first: a verdict is on what is stored.</p>
      ) : null}
      <output className="verify-panel__warning">{open.size > 0 ? count(open.size) : ''}</output>
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
        {(Object.keys(VERDICTS) as Verdict[]).map((verdict) => (
          <Button
            buttonStyle={verdict === 'verified' ? 'primary' : 'secondary'}
            disabled={isBusy || isModified}
            id={`verify-${verdict}`}
            key={verdict}
            margin={false}
            onClick={() => void decide(verdict)}
            size="medium"
          >
            {VERDICTS[verdict].words}
          </Button>
        ))}
      </div>
    </div>
  )
}
