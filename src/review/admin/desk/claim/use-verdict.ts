'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import { askJson, type Refused } from '#platform/admin/ask.ts'
import type { Verdict } from '../../../claims/verdicts.ts'
import type { DeskClaim } from '../../../desk/desk.ts'

export type SaidOfClaim = { verdict: Verdict; reason?: string; validUntil?: string; override?: true }

/** Sends a verdict on a claim; what the server has against it stays until the next one. One at a time. */
export function useVerdict(onDecided: (claim: DeskClaim, verdict: Verdict) => void, onMoved: () => void) {
  const { config } = useConfig()
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isSending = useRef(false)

  const decide = useCallback(
    async (claim: DeskClaim, said: SaidOfClaim): Promise<boolean> => {
      if (isSending.current) return false
      isSending.current = true
      setIsBusy(true)
      setRefusal(null)
      const address = `${config.routes.api}/claims/${claim.id}/decide`
      const asked = await askJson(address, { contentHash: claim.contentHash, ...said })
      isSending.current = false
      setIsBusy(false)
      if (asked.ok) onDecided(claim, said.verdict)
      else setRefusal(asked)
      if (!asked.ok && asked.code === 'review/hash-moved') onMoved()
      return asked.ok
    },
    [config.routes.api, onDecided, onMoved],
  )

  const forget = useCallback(() => setRefusal(null), [])
  return { decide, forget, isBusy, refusal }
}
