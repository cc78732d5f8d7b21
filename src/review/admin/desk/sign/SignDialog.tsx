'use client'
import { useState } from 'react'
import type { Refused } from '#platform/admin/ask.ts'
import type { Desk } from '../../../desk/desk.ts'
import type { PlacedSentence } from '../flat-sentences.ts'
import { DeskDialog } from './DeskDialog.tsx'
import { MovedOn } from './MovedOn.tsx'
import { OpenClaims } from './OpenClaims.tsx'
import { SignForm, type Overrides } from './SignForm.tsx'
import { stillOpen } from './still-open.ts'

type Props = {
  desk: Desk
  address: string
  sentences: readonly PlacedSentence[]
  /** What was typed is the desk's, so that nothing of it is lost when the page moves on. */
  overrides: Overrides
  onOverrides: (overrides: Overrides) => void
  onDone: () => void
  onMoved: () => void
  onGoTo: (key: string) => void
  onClose: () => void
}

/** The signature under an approval; or why there can be none yet; or that the page moved on while it was signed. */
export function SignDialog(props: Props) {
  const { address, desk, onClose, onDone, onGoTo, onMoved, onOverrides, overrides, sentences } = props
  const [moved, setMoved] = useState<Refused | null>(null)
  const open = stillOpen(desk, sentences)
  if (moved !== null) return <MovedOn onClose={onClose} refusal={moved} />
  if (!desk.mayDecide.ok || open.length > 0)
    return <OpenClaims desk={desk} onClose={onClose} onGoTo={onGoTo} open={open} />
  return (
    <DeskDialog heading={`Approve “${desk.page.title}”`} onClose={onClose}>
      <SignForm
        address={address}
        desk={desk}
        onClose={onClose}
        onDone={onDone}
        onMoved={(refusal) => {
          setMoved(refusal)
          onMoved()
        }}
        onOverrides={onOverrides}
        overrides={overrides}
      />
    </DeskDialog>
  )
}
