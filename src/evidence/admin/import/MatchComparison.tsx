'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Work } from '../../csl.ts'
import type { Difference, WorkField } from '../../same-work/differences-between.ts'
import { askJson, type Refused } from '#platform/admin/ask.ts'
import { fieldWords } from '../field-words.ts'
import { CompareFields } from '../merge/CompareFields.tsx'
import { fieldsToTake, firstChoices } from '../merge/choices.ts'
import { RefusalNote } from '../RefusalNote.tsx'

type Props = {
  /** The record of ours that names the same work. */
  id: string
  work: Work
  differences: readonly Difference[]
  merged: readonly WorkField[] | null
  onMerged: (fields: readonly WorkField[]) => void
}

const NAMES = { ours: 'Our record', theirs: 'This list' }

/** Where a work of the list says something else than our record of it: what to take over is chosen field by field. */
export function MatchComparison({ id, work, differences, merged, onMerged }: Props) {
  const { config } = useConfig()
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const take = fieldsToTake(differences, choices)

  const merge = async () => {
    setIsBusy(true)
    setRefusal(null)
    const address = `${config.routes.api}/citations/${id}/merge`
    const answer = await askJson<{ taken: WorkField[] }>(address, { work, take })
    setIsBusy(false)
    if (answer.ok) onMerged(answer.value.taken ?? take)
    else setRefusal(answer)
  }
  return (
    <div className="match-comparison">
      <CompareFields
        choices={choices}
        differences={differences}
        isLocked={isBusy || merged !== null}
        names={NAMES}
        onChoose={(field, side) => setChoices((before) => ({ ...before, [field]: side }))}
      />
      {refusal && <RefusalNote refusal={refusal} />}
      <output>
        {merged && <p className="match-comparison__done">Taken over: {merged.map(fieldWords).join(', ')}.</p>}
      </output>
      {merged === null && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy || take.length === 0}
          margin={false}
          onClick={() => void merge()}
          size="small"
        >
          {take.length === 0 ? 'Nothing to take over' : `Take over: ${take.map(fieldWords).join(', ')}`}
        </Button>
      )}
    </div>
  )
}
