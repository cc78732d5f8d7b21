'use client'
import { useCallback, useSyncExternalStore, type RefObject } from 'react'
import type { LiveCheck } from './live-checker.ts'
import { onReport, reportOf } from './live-reports.ts'

/** What the checks found last in the text of the form around an element, live while it is written: asked for once, by their own panel. */
export function useLiveReport(inside: RefObject<HTMLElement | null>): LiveCheck {
  const read = useCallback(() => reportOf(inside.current?.closest('form') ?? null), [inside])
  return useSyncExternalStore(onReport, read, read)
}
