'use client'
import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { askJson, type Refused } from '#platform/admin/ask.ts'
import { openPlaces, type Verdict } from './open-places.ts'
import { CHECK_ITEMS, useCheck } from './use-check.ts'

export const VERDICTS = {
  verified: { words: 'It matches the work', done: 'Verified. The record says what the work says.' },
  mismatch: { words: 'It does not match', done: 'Noted that the record does not match the work.' },
  rejected: { words: 'Not fit to be cited', done: 'Noted that this work is not fit to be cited.' },
} as const satisfies Record<Verdict, object>

type Props = { address: string | null; stored: Record<string, unknown>; takeOver: () => Promise<void> }

/** Takes a reviewer's answers and sends the verdict for exactly the words they saw; what is open gets the focus instead. */
export function useVerdict({ address, stored, takeOver }: Props) {
  const check = useCheck()
  const [tried, setTried] = useState<Verdict | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const openFor = (verdict: Verdict) => openPlaces({ ...check, items: CHECK_ITEMS }, verdict)

  const decide = async (verdict: Verdict) => {
    setTried(verdict)
    const [first] = openFor(verdict).keys()
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[data-place="${first}"] :is(input, textarea)`)?.focus()
      return
    }
    setIsBusy(true)
    const { contentHash } = stored
    const { checklist, note, readDepth } = check
    const asked = await askJson(`${address}/verify`, {
      state: verdict,
      readDepth,
      checklist,
      ...(note.trim() && { note: note.trim() }),
      ...(typeof contentHash === 'string' && { contentHash }),
    })
    setIsBusy(false)
    setRefusal(asked.ok ? null : asked)
    if (!asked.ok) return
    setTried(null)
    check.empty()
    toast.success(VERDICTS[verdict].done)
    form.current?.closest('section')?.firstElementChild?.scrollIntoView({ block: 'center' })
    await takeOver()
  }
  const reload = async () => {
    await takeOver()
    setRefusal(null)
  }
  const open = tried === null ? new Map<string, string>() : openFor(tried)
  return { check, decide, form, isBusy, open, refusal, reload }
}
