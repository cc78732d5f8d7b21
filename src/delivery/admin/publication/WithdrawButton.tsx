'use client'
import { ConfirmationModal, PopupList, TextareaInput, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { usePermission } from '#accounts/admin/index.ts'
import { command } from './page-commands.ts'
import { usePage } from './use-page.ts'

/** Takes a live page out of the public, with a reason for the record. */
export function WithdrawButton() {
  const { id, collectionSlug, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const mayWithdraw = usePermission(collectionSlug, 'withdraw')
  const { address, takeOver } = usePage()
  const { openModal } = useModal()
  const [reason, setReason] = useState('')
  const modal = `withdraw-${id}`

  const withdraw = async () => {
    const answer = await command(`${address}/withdraw`, { reason })
    if (!answer.ok) return void toast.error(answer.detail)
    setReason('')
    await takeOver(false)
    toast.success('Withdrawn. Visitors no longer see this page.')
  }

  if (!hasPublishedDoc || isTrashed || !mayWithdraw || address === null) return null
  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => openModal(modal)}>
        Withdraw from the website
      </PopupList.Button>
      <ConfirmationModal
        body={
          <>
            <p>Visitors will no longer see this page. Your text stays here as a draft.</p>
            <TextareaInput
              label="Why is it withdrawn?"
              onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              path="withdraw-reason"
              required
              value={reason}
            />
          </>
        }
        confirmLabel="Withdraw"
        heading="Withdraw this page?"
        modalSlug={modal}
        onConfirm={withdraw}
      />
    </>
  )
}
