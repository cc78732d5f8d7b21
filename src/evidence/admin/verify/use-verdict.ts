'use client'
import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { askJson, type Refused } from '../ask.ts'
import { useCheck } from './use-check.ts'
import type { ReadDepth, VerificationState } from './verification-of.ts'

export type Verdict = Exclude<VerificationState, 'unverified'>

export const VERDICTS = {
  verified: { words: 'It matches the work', done: 'Verified. The record says what the work says.' },
  mismatch: { words: 'It does not match', done: 'Noted that the record does not match the work.' },
  rejected: { words: 'Not fit to be cited', done: 'Noted that this work is not fit to be cited.' },
} as const

function missing(open: number, readDepth: ReadDepth | null): string {
  const parts = [
    open === 0 ? '' : open === 1 ? '1 line of the list is not answered' : `${open} lines of the list are not answered`,
    readDepth === null ? 'say what you have read' : '',
  ].filter(Boolean)
  return parts.length === 0 ? '' : `Before a verdict: ${parts.join('; ')}.`
}

type Props = { address: string | null; stored: Record<string, unknown>; takeOver: () => Promise<void> }

/** Takes a reviewer's answers and sends the verdict for exactly the words they saw; what is open gets the focus instead. */
export function useVerdict({ address, stored, takeOver }: Props) {
  const check = useCheck()
  const { note, open, readDepth } = check
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const form = useRef<HTMLDivElement>(null)

  const decide = async (state: Verdict) => {
    setIsTried(true)
    if (open.length > 0 || readDepth === null) {
      form.current?.querySelector<HTMLElement>(`[data-item="${open[0] ?? 'readDepth'}"] input`)?.focus()
      return
    }
    setIsBusy(true)
    const { contentHash } = stored
    const asked = await askJson(`${address}/verify`, {
      state,
      readDepth,
      checklist: check.checklist,
      ...(note.trim() && { note: note.trim() }),
      ...(typeof contentHash === 'string' && { contentHash }),
    })
    setIsBusy(false)
    setRefusal(asked.ok ? null : asked)
    if (!asked.ok) return
    setIsTried(false)
    check.empty()
    toast.success(VERDICTS[state].done)
    await takeOver()
  }
  const reload = async () => {
    await takeOver()
    setRefusal(null)
  }
  return { check, decide, form, isBusy, isTried, lacks: missing(open.length, readDepth), refusal, reload }
}
