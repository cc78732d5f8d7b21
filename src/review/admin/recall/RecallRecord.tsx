'use client'
import { Button, useConfig, useDocumentInfo, useForm, useFormFields, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { usePermission } from '#accounts/admin/index.ts'
import { RecallDialog } from './RecallDialog.tsx'
import { recallWords } from './recall-words.ts'
import './recall.css'

/** How a record of each of these collections is called, and how one asks what its recall would do. */
const KINDS = {
  citations: { what: 'work', query: '/impact?recall=true' },
  claims: { what: 'statement', query: '/impact' },
} as const

/** On a citation or a claim: says that a reviewer recalled it, and lets a reviewer recall or reinstate it, with a reason. */
export function RecallRecord({ collection }: { collection: keyof typeof KINDS }) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { reset } = useForm()
  const hasTyped = useFormModified()
  const mayRecall = usePermission(collection, 'recall')
  const { isModalOpen, openModal } = useModal()
  const wasRecalled = useFormFields(([fields]) => Boolean(fields.recalledAt?.value))
  const isMerged = useFormFields(([fields]) => Boolean(fields.mergedInto?.value))
  const [now, setNow] = useState<boolean | null>(null)
  const isRecalled = now ?? wasRecalled
  if (!id || isMerged || (!mayRecall && !isRecalled)) return null

  const { query, what } = KINDS[collection]
  const address = `${config.routes.api}/${collection}/${id}`
  const modal = `recall-${collection}-${id}`
  // What the form holds is older than the record now; what somebody typed in it is theirs.
  const takeOver = async () => {
    setNow(!isRecalled)
    if (hasTyped) return
    const answer = await fetch(`${address}?depth=0`, { credentials: 'include' })
    if (answer.ok) await reset(await answer.json())
  }
  return (
    <section aria-label="Recall" className="recall">
      {isRecalled ? (
        <output className="recall__alert">A reviewer recalled this {what}. Nothing rests on it now.</output>
      ) : null}
      {now !== null && hasTyped ? (
        <p className="recall__note">Copy what you have typed and reload the page before you save.</p>
      ) : null}
      {mayRecall ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)} size="small">
          {recallWords(what, isRecalled).button}
        </Button>
      ) : null}
      {mayRecall ? (
        <RecallDialog
          address={address}
          impactOf={isModalOpen(modal) ? `${address}${query}` : null}
          isRecalled={isRecalled}
          modal={modal}
          onDone={takeOver}
          what={what}
        />
      ) : null}
    </section>
  )
}
