'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { knownPage, onPageKnown, type KnownPage } from './page-standings.ts'

/** What is known of the page at an address, live. */
export function useKnownPage(address: string | null): KnownPage {
  const read = useCallback(() => knownPage(address), [address])
  return useSyncExternalStore(onPageKnown, read, read)
}
