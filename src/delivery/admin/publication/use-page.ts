'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/** The page that is open in the editor: its address at the API, how to save it, and how to take over what the server now holds. */
export function usePage() {
  const { config } = useConfig()
  const { id, collectionSlug, incrementVersionCount, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { reset, submit } = useForm()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}` : null

  const takeOver = useCallback(
    async (isLive: boolean) => {
      const answer = await fetch(`${address}?draft=true&depth=0&fallback-locale=null`, { credentials: 'include' })
      if (answer.ok) await reset(await answer.json())
      incrementVersionCount()
      setHasPublishedDoc(isLive)
      setUnpublishedVersionCount(isLive ? 0 : 1)
    },
    [address, incrementVersionCount, reset, setHasPublishedDoc, setUnpublishedVersionCount],
  )

  /** Saves what the form holds as a draft; false if that was refused, which the form says itself. */
  const save = useCallback(async (): Promise<boolean> => {
    const result = await submit({
      action: `${address}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(result?.res?.ok)
  }, [address, submit])

  return { address, save, takeOver }
}
