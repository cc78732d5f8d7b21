'use client'
import { FormSubmit, useDocumentInfo } from '@payloadcms/ui'
import { useNextStep } from './use-next-step.ts'

/** Does what comes next for the page, and says so: it is submitted for review before it is approved, and published when it is. */
export function PublishButton() {
  const { isTrashed } = useDocumentInfo()
  const { address, isOpen, label, run } = useNextStep()
  if (isTrashed) return null
  return (
    <FormSubmit
      buttonId="action-publish"
      disabled={!isOpen}
      onClick={() => void run()}
      size="medium"
      tooltip={address === null ? 'Save the draft first' : undefined}
      type="button"
    >
      {label}
    </FormSubmit>
  )
}
