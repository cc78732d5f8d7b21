'use client'
import { Button } from '@payloadcms/ui'
import { byline } from '../byline.ts'
import { RefusalNote } from '../RefusalNote.tsx'
import { CompareFields } from './CompareFields.tsx'
import { DoubtNote } from './DoubtNote.tsx'
import { useMerge, type Pair } from './use-merge.ts'
import './merge.css'

const NAMES = { ours: 'This record', theirs: 'The other' }

function PairWords({ ours, theirs }: Pair) {
  return (
    <dl className="merge-form__pair">
      <dt>This record stays</dt>
      <dd>
        {byline(ours)}. {ours.title}
      </dd>
      <dt>The other is merged into it</dt>
      <dd>
        {byline(theirs)}. {theirs.title}
      </dd>
    </dl>
  )
}

type Props = { api: string; pair: Pair; onAnother: () => void; onClose: () => void }

/** Two records side by side: what is taken from the other, what a merge does, and a warning where they look like two works. */
export function MergeForm({ api, pair, onAnother, onClose }: Props) {
  const { differences, choices, setChoices, doubt, isSure, setIsSure, asked, isBusy, refusal, merge } = useMerge(
    api,
    pair,
    onClose,
  )
  return (
    <div className="merge-form">
      <PairWords {...pair} />
      {differences.length === 0 ? (
        <p>Nothing in the other record differs from this one.</p>
      ) : (
        <CompareFields
          choices={choices}
          differences={differences}
          isLocked={isBusy}
          names={NAMES}
          onChoose={(field, side) => setChoices((before) => ({ ...before, [field]: side }))}
        />
      )}
      <p className="merge-form__what">
        Every page that cites the other record will cite this one. The other stays as a note that leads here, and can no
        longer be changed. If they are two works after all, such as two editions, do not merge them.
      </p>
      {doubt && <DoubtNote asked={asked} doubt={doubt} isLocked={isBusy} isSure={isSure} onSure={setIsSure} />}
      {refusal && <RefusalNote refusal={refusal} />}
      <div className="merge-form__buttons">
        {doubt?.canBeSure !== false && (
          <Button disabled={isBusy} margin={false} onClick={() => void merge()} size="medium">
            {isBusy ? 'Merging …' : 'Merge'}
          </Button>
        )}
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onAnother} size="medium">
          Choose another
        </Button>
      </div>
    </div>
  )
}
