'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Desk } from '../../desk/desk.ts'
import { KeyHelp } from './keys/KeyHelp.tsx'
import { ChangesDialog } from './sign/ChangesDialog.tsx'
import { RecallDialog } from './sign/RecallDialog.tsx'
import { SignDialog } from './sign/SignDialog.tsx'
import type { Overrides } from './sign/SignForm.tsx'
import { refusedLines } from './sign/still-open.ts'
import type { DeskWork } from './use-desk-work.ts'

type Props = { address: string; desk: Desk; reload: () => Promise<Desk | null>; work: DeskWork }

/** The dialogs over the desk. What is typed into them is kept here, so that it outlives the page's moving on. */
export function DeskDialogs({ address, desk, reload, work: { dialog, goTo, keys, sentences, setDialog } }: Props) {
  const [overrides, setOverrides] = useState<Overrides>({})
  const [reason, setReason] = useState<string | null>(null)
  const close = () => setDialog(null)
  const done = (words: string) => () => {
    setDialog(null)
    setOverrides({})
    setReason(null)
    void reload()
    toast.success(words)
  }
  const moved = () => void reload()
  if (dialog === 'keys') return <KeyHelp isOn={keys.isOn} onClose={close} onSwitch={keys.switchKeys} />
  if (dialog === 'sign')
    return (
      <SignDialog
        address={address}
        desk={desk}
        onClose={close}
        onDone={done('Approved. Your signature is kept with these words.')}
        onGoTo={(key) => {
          close()
          goTo(key)
        }}
        onMoved={moved}
        onOverrides={setOverrides}
        overrides={overrides}
        sentences={sentences}
      />
    )
  if (dialog === 'changes')
    return (
      <ChangesDialog
        address={address}
        desk={desk}
        onClose={close}
        onDone={done('Changes are asked for. The writer is told.')}
        onMoved={moved}
        onReason={setReason}
        reason={reason ?? refusedLines(desk)}
      />
    )
  if (dialog === 'recall')
    return (
      <RecallDialog
        address={address}
        desk={desk}
        onClose={close}
        onDone={done(desk.withheld ? 'Brought back.' : 'Recalled. Visitors no longer see this page.')}
      />
    )
  return null
}
