'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { askJson, type Asked, type Refused } from '#platform/admin/ask.ts'
import type { Desk } from '../../../desk/desk.ts'
import type { Anchor } from './anchor-of.ts'

export type CommentActions = {
  isBusy: boolean
  refusal: Refused | null
  say: (text: string, about: { anchor?: Anchor; thread?: string }) => Promise<boolean>
  resolve: (id: string, isResolved: boolean) => Promise<boolean>
}

/** Writes, answers and resolves comments on a page; each time the desk is read anew. */
export function useComments(page: Desk['page'] | null, reload: () => Promise<unknown>): CommentActions {
  const { config } = useConfig()
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const address = `${config.routes.api}/review-comments`

  const send = useCallback(
    async (asking: Promise<Asked<unknown>>) => {
      setIsBusy(true)
      setRefusal(null)
      const asked = await asking
      if (asked.ok) await reload()
      else setRefusal(asked)
      setIsBusy(false)
      return asked.ok
    },
    [reload],
  )
  const say: CommentActions['say'] = useCallback(
    (text, about) => send(askJson(address, { collection: page?.collection, page: page?.id, text, ...about })),
    [address, page?.collection, page?.id, send],
  )
  const resolve: CommentActions['resolve'] = useCallback(
    (id, isResolved) => send(askJson(`${address}/${id}`, { isResolved }, { method: 'PATCH' })),
    [address, send],
  )
  return { isBusy, refusal, resolve, say }
}
