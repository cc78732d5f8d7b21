'use client'
import { Button, ConfirmationModal } from '@payloadcms/ui'
import { NOTICE_TYPES, STANDINGS } from '../../standing/standing.ts'
import { RefusalNote } from '../RefusalNote.tsx'
import { LabelledInput, LabelledSelect } from './LabelledInput.tsx'
import { TouchedPages } from './TouchedPages.tsx'
import { useSetByHand, type StandingDraft } from './use-set-by-hand.ts'

/** What a person can have found out: not that nobody looked, and no notice that nobody can name. */
const { unknown: _, ...FOUND } = STANDINGS
const { other: __, ...NAMED } = NOTICE_TYPES

type FieldsProps = { draft: StandingDraft; set: (name: keyof StandingDraft) => (value: string) => void }

function StandingFields({ draft, set }: FieldsProps) {
  const field = (name: keyof StandingDraft, label: string) => ({
    id: `standing-${name}`,
    label,
    onChange: set(name),
    value: draft[name],
  })
  return (
    <>
      <LabelledSelect {...field('status', 'What has become of it')} options={FOUND} />
      <LabelledSelect {...field('type', 'Kind of notice, if there is one')} options={NAMED} />
      <LabelledInput {...field('doi', 'DOI of the notice')} />
      <LabelledInput {...field('pmid', 'PubMed number of the notice')} />
      <LabelledInput {...field('noticedOn', 'Day of the notice')} type="date" />
      <LabelledInput {...field('reason', 'Reason')} isLong />
    </>
  )
}

type Props = { address: string; isModified: boolean; takeOver: () => Promise<void>; onDone: () => void }

/** A reviewer's own finding of what became of a work. Every page it touches is named before anything is changed. */
export function SetByHand({ isModified, ...record }: Props) {
  const { draft, isLacking, modal, pages, refusal, save, set, showImpact } = useSetByHand(record)
  return (
    <div className="standing-panel__form">
      <StandingFields draft={draft} set={set} />
      <output className="standing-panel__alert">
        {isLacking ? 'Say what has become of the work, and give the reason.' : ''}
      </output>
      {isModified ? <p className="standing-panel__hint">Save your changes first.</p> : null}
      {refusal ? <RefusalNote refusal={refusal} /> : null}
      <div className="standing-panel__buttons">
        <Button
          disabled={isModified}
          id="standing-show-impact"
          margin={false}
          onClick={() => void showImpact()}
          size="medium"
        >
          Show what this touches
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={record.onDone} size="medium">
          Leave it
        </Button>
      </div>
      <ConfirmationModal
        body={pages === null ? '' : <TouchedPages pages={pages} />}
        confirmLabel="Set it"
        heading={draft.status === '' ? '' : `${STANDINGS[draft.status]}: this is what it touches`}
        modalSlug={modal}
        onConfirm={save}
      />
    </div>
  )
}
