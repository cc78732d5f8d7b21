'use client'
import { Button, toast, useConfig, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { workOf } from '../../cms/known-works/work-of.ts'
import { differencesBetween } from '../../same-work/differences-between.ts'
import { ask, askJson, type Refused } from '../ask.ts'
import { byline } from '../byline.ts'
import { RefusalNote } from '../RefusalNote.tsx'
import { ChooseCitation, type FoundCitation } from './ChooseCitation.tsx'
import { CompareFields } from './CompareFields.tsx'
import { fieldsToTake, firstChoices, type Choices } from './choices.ts'

type Pair = { ours: FoundCitation; theirs: FoundCitation }

const NAMES = { ours: 'This record', theirs: 'The other' }

/** Chooses the other record, then field by field what this one takes from it, and merges. */
export function MergeDesk({ id, onClose }: { id: string; onClose: () => void }) {
  const modified = useFormModified()
  const [from, setFrom] = useState<string | null>(null)
  if (modified)
    return (
      <p className="evidence-note">
        You have changes that are not saved. Close this, save them or leave them, then merge.
      </p>
    )
  if (from === null) return <ChooseCitation onChoose={setFrom} without={id} />
  return <MergePair from={from} id={id} key={from} onAnother={() => setFrom(null)} onClose={onClose} />
}

/** Both records as they are saved now. */
function usePair(api: string, id: string, from: string): { pair: Pair | null; refusal: Refused | null } {
  const [state, setState] = useState<{ pair: Pair | null; refusal: Refused | null }>({ pair: null, refusal: null })
  useEffect(() => {
    let isWanted = true
    const read = (which: string) => ask<FoundCitation>(`${api}/${which}?depth=0`)
    const readBoth = async () => {
      const [ours, theirs] = await Promise.all([read(id), read(from)])
      if (!isWanted) return
      if (!ours.ok) setState({ pair: null, refusal: ours })
      else if (!theirs.ok) setState({ pair: null, refusal: theirs })
      else setState({ pair: { ours: ours.value, theirs: theirs.value }, refusal: null })
    }
    void readBoth()
    return () => {
      isWanted = false
    }
  }, [api, id, from])
  return state
}

type PairProps = { id: string; from: string; onAnother: () => void; onClose: () => void }

function MergePair({ id, from, onAnother, onClose }: PairProps) {
  const { config } = useConfig()
  const api = `${config.routes.api}/citations`
  const { pair, refusal } = usePair(api, id, from)
  if (refusal)
    return (
      <RefusalNote refusal={refusal}>
        <Button buttonStyle="secondary" margin={false} onClick={onAnother} size="small">
          Choose another
        </Button>
      </RefusalNote>
    )
  if (pair === null) return <output>Reading both records …</output>
  return <MergeForm api={api} onAnother={onAnother} onClose={onClose} pair={pair} />
}

type FormProps = { api: string; pair: Pair; onAnother: () => void; onClose: () => void }

function MergeForm({ api, pair: { ours, theirs }, onAnother, onClose }: FormProps) {
  const { reset } = useForm()
  const [differences] = useState(() => differencesBetween(workOf(ours), workOf(theirs)))
  const [choices, setChoices] = useState<Choices>(() => firstChoices(differences))
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)

  const merge = async () => {
    setIsBusy(true)
    setRefusal(null)
    const take = fieldsToTake(differences, choices)
    const answer = await askJson(`${api}/${ours.id}/merge`, { from: theirs.id, take })
    setIsBusy(false)
    if (!answer.ok) return setRefusal(answer)
    const fresh = await ask<Record<string, unknown>>(`${api}/${ours.id}?depth=0`)
    if (fresh.ok) await reset(fresh.value)
    toast.success('Merged. Pages that cited the other record now cite this one.')
    return onClose()
  }
  return (
    <div className="merge-form">
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
      {refusal && <RefusalNote refusal={refusal} />}
      <div className="merge-form__buttons">
        <Button disabled={isBusy} margin={false} onClick={() => void merge()} size="medium">
          {isBusy ? 'Merging …' : 'Merge'}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onAnother} size="medium">
          Choose another
        </Button>
      </div>
    </div>
  )
}
