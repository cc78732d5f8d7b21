'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, type Refused } from '#platform/admin/ask.ts'
import type { Desk } from '../../desk/desk.ts'
import { inReadingOrder } from './page/reading-order.ts'

type State = { is: 'loading' } | { is: 'refused'; refusal: Refused } | { is: 'read'; desk: Desk }

const asRead = (desk: Desk): Desk => ({ ...desk, passages: inReadingOrder(desk.passages) })

/** The desk of a page as the server tells it, and how to ask anew; what was read before stays until the newest answer is there. */
export function useDesk(address: string) {
  const [state, setState] = useState<State>({ is: 'loading' })
  const asked = useRef(0)

  const reload = useCallback(
    async (signal?: AbortSignal): Promise<Desk | null> => {
      const mine = (asked.current += 1)
      const answer = await ask<Desk>(`${address}/desk`, signal ? { signal } : {})
      if (mine === asked.current)
        setState((before) => {
          if (answer.ok) return { is: 'read', desk: asRead(answer.value) }
          return before.is === 'read' ? before : { is: 'refused', refusal: answer }
        })
      return answer.ok ? asRead(answer.value) : null
    },
    [address],
  )
  /** What is known already, until the server has told it. */
  const foresee = useCallback((change: (desk: Desk) => Desk) => {
    setState((before) => (before.is === 'read' ? { is: 'read', desk: change(before.desk) } : before))
  }, [])

  useEffect(() => {
    const abort = new AbortController()
    reload(abort.signal).catch(() => undefined)
    return () => abort.abort()
  }, [reload])

  return { state, reload, foresee }
}
