'use client'
import { Button, useConfig, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, type Refused } from '#platform/admin/ask.ts'
import { RefusalNote } from '../RefusalNote.tsx'
import { ChooseCitation, type FoundCitation } from './ChooseCitation.tsx'
import { MergeForm } from './MergeForm.tsx'
import type { Pair } from './use-merge.ts'

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
