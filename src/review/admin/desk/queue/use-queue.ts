'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, type Refused } from '#platform/admin/ask.ts'
import type { Queue } from '../../../desk/queue.ts'

/** What part of the queue is asked for, and in which order; what is empty is as usual. */
export type QueueAsked = { clinic: string; state: string; sort: string; page: number }

type State = { is: 'loading' } | { is: 'refused'; refusal: Refused } | { is: 'read'; queue: Queue }

/** What waits for a reviewer, as it was asked for; what was read before stays until the answer is there. */
export function useQueue({ clinic, page, sort, state: wanted }: QueueAsked): State {
  const { config } = useConfig()
  const [state, setState] = useState<State>({ is: 'loading' })
  useEffect(() => {
    const abort = new AbortController()
    const query = new URLSearchParams({ clinic, state: wanted, sort, page: String(page) })
    ask<Queue>(`${config.routes.api}/page-reviews/queue?${query}`, { signal: abort.signal }).then(
      (answer) => setState(answer.ok ? { is: 'read', queue: answer.value } : { is: 'refused', refusal: answer }),
      () => undefined,
    )
    return () => abort.abort()
  }, [clinic, config.routes.api, page, sort, wanted])
  return state
}
