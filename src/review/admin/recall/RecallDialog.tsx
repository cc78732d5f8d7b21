'use client'
import { ConfirmationModal, TextareaInput, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askJson } from '#platform/admin/ask.ts'
import { ImpactList } from './ImpactList.tsx'
import { recallWords, type Recallable } from './recall-words.ts'
import { useImpact } from './use-impact.ts'

type Props = {
  /** Its own address at the API. */
  address: string
  what: Recallable
  isRecalled: boolean
  modal: string
  /** Asks what would happen, where that can be asked; null while the dialog is closed. */
  impactOf: string | null
  onDone: () => Promise<void> | void
}

/** Asks for the reason of a recall, or of its end, shows what comes of it, and does it. */
export function RecallDialog({ address, impactOf, isRecalled, modal, onDone, what }: Props) {
  const [reason, setReason] = useState('')
  const read = useImpact(isRecalled ? null : impactOf)
  const words = recallWords(what, isRecalled)
  const act = async () => {
    const answer = await askJson(`${address}/${isRecalled ? 'reinstate' : 'recall'}`, { reason })
    if (!answer.ok) return void toast.error(answer.detail)
    setReason('')
    toast.success(words.done)
    await onDone()
  }
  return (
    <ConfirmationModal
      body={
        <div className="recall">
          <p>{words.explained}</p>
          <TextareaInput
            label={words.why}
            onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
            path={`${modal}-reason`}
            required
            value={reason}
          />
          <ImpactList read={read} what={what} />
        </div>
      }
      confirmLabel={words.button}
      heading={words.heading}
      modalSlug={modal}
      onConfirm={act}
    />
  )
}
