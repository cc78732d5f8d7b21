'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, type Refused } from '#platform/admin/ask.ts'
import type { Queue } from '../../../desk/queue.ts'

type State = { is: 'loading' } | { is: 'refused'; refusal: Refused } | { is: 'read'; queue: Queue }

/** What waits for a reviewer, of a clinic and in a state if they are named; what was read before stays until the answer is there. */
export function useQueue({ clinic, state: wanted }: { clinic: string; state: string }): State {
  const { config } = useConfig()
  const [state, setState] = useState<State>({ is: 'loading' })
  useEffect(() => {
    const abort = new AbortController()
    const asked = new URLSearchParams({ ...(clinic && { clinic }), ...(wanted && { state: wanted }) })
    ask<Queue>(`${config.routes.api}/page-reviews/queue?${asked}`, { signal: abort.signal }).then(
      (answer) => setState(answer.ok ? { is: 'read', queue: answer.value } : { is: 'refused', refusal: answer }),
      () => undefined,
    )
    return () => abort.abort()
  }, [clinic, config.routes.api, wanted])
  return state
}
