'use client'
import { FormSubmit, toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { command } from './page-commands.ts'
import { announceObstacles } from './PublicationPanel.tsx'
import { usePage } from './use-page.ts'

/** Publishes the draft that is saved; what stands in the way is named, one by one, here and in the panel beside the text. */
export function PublishButton() {
  const { hasPublishedDoc, unpublishedVersionCount, isTrashed } = useDocumentInfo()
  const { address, takeOver } = usePage()
  const { submit } = useForm()
  const modified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const isNothingNew = hasPublishedDoc && !modified && unpublishedVersionCount === 0

  const publish = async () => {
    setIsBusy(true)
    try {
      if (modified && !(await save())) return
      const answer = await command(`${address}/publish`, {})
      if (answer.ok) {
        await takeOver(true)
        announceObstacles([])
        toast.success('Published. The page is live now.')
        return
      }
      announceObstacles(answer.obstacles)
      toast.error(answer.detail)
      for (const { message, fix } of answer.obstacles.slice(0, 5)) toast.error(message, { description: fix })
    } finally {
      setIsBusy(false)
    }
  }

  const save = async (): Promise<boolean> => {
    const result = await submit({
      action: `${address}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(result?.res?.ok)
  }

  if (isTrashed) return null
  return (
    <FormSubmit
      buttonId="action-publish"
      disabled={address === null || isNothingNew || isBusy}
      onClick={() => void publish()}
      size="medium"
      tooltip={address === null ? 'Save the draft first' : undefined}
      type="button"
    >
      {hasPublishedDoc ? 'Publish changes' : 'Publish'}
    </FormSubmit>
  )
}
