'use client'
import { useState } from 'react'
import { VERIFICATION_CHECKLIST, type CheckItem, type ReadDepth } from '../../verification/verification.ts'
import type { Draft } from './ChecklistItem.tsx'
import type { Checked } from './verification-of.ts'

export const CHECK_ITEMS = Object.keys(VERIFICATION_CHECKLIST) as CheckItem[]

const EMPTY: Draft = { answer: null, note: '' }

/** What a reviewer has answered so far; a check begins empty, also where there was one before. */
export function useCheck() {
  const [drafts, setDrafts] = useState<Partial<Record<CheckItem, Draft>>>({})
  const [readDepth, setReadDepth] = useState<ReadDepth | null>(null)
  const [note, setNote] = useState('')
  const draftOf = (item: CheckItem) => drafts[item] ?? EMPTY
  const checklist = CHECK_ITEMS.flatMap((item): Checked[] => {
    const { answer, note: said } = draftOf(item)
    return answer === null ? [] : [{ item, answer, ...(said.trim() && { note: said.trim() }) }]
  })
  const answer = (item: CheckItem, draft: Draft) => setDrafts((before) => ({ ...before, [item]: draft }))
  const empty = () => {
    setDrafts({})
    setReadDepth(null)
    setNote('')
  }
  return { answer, checklist, draftOf, empty, note, readDepth, setNote, setReadDepth }
}
