'use client'
import { useEffect, useState } from 'react'
import { ask } from '#platform/admin/ask.ts'
import type { Impact } from './impact.ts'

export type ReadImpact =
  { is: 'nothing' } | { is: 'loading' } | { is: 'failed'; detail: string } | { is: 'read'; impact: Impact }

/** Asks what would happen, whenever the address of the question changes; null asks nothing. */
export function useImpact(address: string | null): ReadImpact {
  const [read, setRead] = useState<{ address: string; read: ReadImpact } | null>(null)
  useEffect(() => {
    if (address === null) return undefined
    const abort = new AbortController()
    const answer = async () => {
      const asked = await ask<Impact>(address, { signal: abort.signal })
      setRead({
        address,
        read: asked.ok ? { is: 'read', impact: asked.value } : { is: 'failed', detail: asked.detail },
      })
    }
    // An abort is no failure: another question was asked, or the view was left.
    answer().catch(() => undefined)
    return () => abort.abort()
  }, [address])
  if (address === null) return { is: 'nothing' }
  return read?.address === address ? read.read : { is: 'loading' }
}
