'use client'
import { FormSubmit, toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { lastWords } from './last-words.ts'
import { askObstacles, command, type CommandAnswer, type Obstacle } from './page-commands.ts'
import { announceObstacles } from './PublicationPanel.tsx'
import { usePage } from './use-page.ts'

async function publishUnlessHindered(address: string): Promise<CommandAnswer> {
  const obstacles = await askObstacles(address)
  if (!obstacles || obstacles.length === 0) return command(`${address}/publish`, {})
  return { ok: false, detail: 'This page cannot go live yet:', obstacles }
}

function Missing({ obstacles }: { obstacles: Obstacle[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 'var(--base)' }}>
      {obstacles.map(({ code, path, message }) => (
        <li key={`${code}:${path ?? ''}`}>{message}</li>
      ))}
    </ul>
  )
}

/** Publishes the draft that is saved; what stands in the way is named, one by one, here and in the panel beside the text. */
export function PublishButton() {
  const { hasPublishedDoc, unpublishedVersionCount, isTrashed } = useDocumentInfo()
  const { address, takeOver } = usePage()
  const { submit } = useForm()
  const modified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const isModified = useRef(modified)
  useEffect(() => {
    isModified.current = modified
  }, [modified])
  const isNothingNew = hasPublishedDoc && !modified && unpublishedVersionCount === 0

  const publish = async () => {
    setIsBusy(true)
    try {
      await lastWords()
      if (isModified.current && !(await save())) return
      const answer = await publishUnlessHindered(address!)
      announceObstacles(answer.ok ? [] : answer.obstacles)
      if (!answer.ok) return void toast.error(answer.detail, { description: <Missing obstacles={answer.obstacles} /> })
      await takeOver(true)
      toast.success('Published. The page is live now.')
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
