'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { LOOK_UP_STATES, type LookUpState } from '../../look-up/look-up-states.ts'
import { askJson, type Refused } from '#platform/admin/ask.ts'
import { RefusalNote } from '../RefusalNote.tsx'

type Answer = { lookUp?: { state?: LookUpState } }

type Props = { address: string; isFirst: boolean; isModified: boolean; takeOver: () => Promise<void> }

/** Asks the services that know the work what they say of it now. */
export function AskAgain({ address, isFirst, isModified, takeOver }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)

  const askAgain = async () => {
    setIsBusy(true)
    const asked = await askJson<Answer>(`${address}/look-up`, {})
    setRefusal(asked.ok ? null : asked)
    if (asked.ok) {
      const state = asked.value.lookUp?.state
      toast.info(state ? `${LOOK_UP_STATES[state]}.` : 'The services were asked.')
      await takeOver()
    }
    setIsBusy(false)
  }
  return (
    <div>
      <Button
        buttonStyle="secondary"
        disabled={isBusy || isModified}
        id="standing-ask-again"
        margin={false}
        onClick={() => void askAgain()}
        size="medium"
      >
        {isBusy ? 'Asking …' : isFirst ? 'Ask the services' : 'Ask again'}
      </Button>
      {isModified ? <p className="standing-panel__hint">Save your changes first.</p> : null}
      {refusal ? <RefusalNote refusal={refusal} /> : null}
    </div>
  )
}
