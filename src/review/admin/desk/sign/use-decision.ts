'use client'
import { useCallback, useState } from 'react'
import { askJson, type Refused } from '#platform/admin/ask.ts'

/** Gives a command on the page to the API; what the server has against it is given back, and stays until the next one. */
export function useDecision(address: string) {
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const send = useCallback(
    async (command: string, body: Record<string, unknown>): Promise<Refused | null> => {
      setIsBusy(true)
      setRefusal(null)
      const asked = await askJson(`${address}/${command}`, body)
      const refused = asked.ok ? null : asked
      setIsBusy(false)
      setRefusal(refused)
      return refused
    },
    [address],
  )
  return { isBusy, refusal, send }
}
