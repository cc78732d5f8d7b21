'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { liveChecker, NOTHING_YET, type CheckedData, type LiveCheck } from './live-checker.ts'

/** The page in the form, checked whenever the writer pauses. `watch` is to be called with every change of the form. */
export function useLiveCheck(): { live: LiveCheck; watch: () => void } {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { getData } = useForm()
  const [live, setLive] = useState(NOTHING_YET)
  const checker = useRef<ReturnType<typeof liveChecker> | null>(null)
  const url = `${config.routes.api}/check`

  useEffect(() => {
    const question = () => ({ page: getData() as CheckedData, collection: collectionSlug, ...(id ? { id } : {}) })
    const started = liveChecker({ url, question, tell: setLive })
    checker.current = started
    started.watch()
    return started.stop
  }, [collectionSlug, getData, id, url])

  const watch = useCallback(() => checker.current?.watch(), [])
  return { live, watch }
}
