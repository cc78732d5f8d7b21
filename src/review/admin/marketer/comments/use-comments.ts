'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, askJson, type Asked } from '#platform/admin/ask.ts'
import type { SentComment } from './threads-of.ts'

const MOST = 100

/** The comments on the page that is open, and how to answer one and to mark it as done. Null until they are read. */
export function useComments() {
  const { config } = useConfig()
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const [comments, setComments] = useState<SentComment[] | null>(null)
  const api = `${config.routes.api}/review-comments`

  const read = useCallback(
    async (how: RequestInit = {}): Promise<SentComment[] | null> => {
      const where = `where[and][0][collection][equals]=${collectionSlug}&where[and][1][page][equals]=${id}`
      const url = `${api}?${where}&sort=createdAt&depth=0&limit=${MOST}`
      const answer = await ask<{ docs: SentComment[] }>(url, how)
      return answer.ok ? answer.value.docs : null
    },
    [api, collectionSlug, id],
  )

  useEffect(() => {
    if (!id) return undefined
    const request = new AbortController()
    read({ signal: request.signal }).then(
      (found) => found && setComments(found),
      // An abort is no news.
      () => undefined,
    )
    return () => request.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whoever saves wants to see what was said meanwhile
  }, [id, lastUpdateTime, read])

  const then = async (answer: Promise<Asked<unknown>>) => {
    const given = await answer
    const found = await read()
    if (found) setComments(found)
    return given
  }
  return {
    comments,
    answer: (thread: string, text: string) =>
      then(askJson(`${api}?depth=0`, { collection: collectionSlug, page: String(id), thread, text })),
    setDone: (comment: string, isResolved: boolean) =>
      then(askJson(`${api}/${comment}?depth=0`, { isResolved }, { method: 'PATCH' })),
  }
}
