'use client'
import { toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { NoticeType, Standing } from '../../standing/standing.ts'
import { askJson, type Refused } from '#platform/admin/ask.ts'
import { askImpact, type TouchedPage } from './impact.ts'

export type StandingDraft = {
  status: Standing | ''
  type: NoticeType | ''
  doi: string
  pmid: string
  noticedOn: string
  reason: string
}

const EMPTY: StandingDraft = { status: '', type: '', doi: '', pmid: '', noticedOn: '', reason: '' }

/** What is sent: the notice only if anything of it was given. */
function bodyOf({ status, reason, ...notice }: StandingDraft) {
  const given = Object.fromEntries(Object.entries(notice).filter(([, value]) => value.trim() !== ''))
  return { status, reason: reason.trim(), ...(Object.keys(given).length > 0 && { notice: given }) }
}

type Props = { address: string; takeOver: () => Promise<void>; onDone: () => void }

/** Takes what a reviewer found, shows what it would touch before anything is changed, and sets it once that is confirmed. */
export function useSetByHand({ address, takeOver, onDone }: Props) {
  const [draft, setDraft] = useState(EMPTY)
  const [pages, setPages] = useState<TouchedPage[] | null>(null)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [isTried, setIsTried] = useState(false)
  const { openModal } = useModal()
  const modal = `set-standing-${useId()}`
  const isReady = draft.status !== '' && draft.reason.trim() !== ''

  const showImpact = async () => {
    setIsTried(true)
    if (draft.status === '' || !isReady) return
    const asked = await askImpact(address, draft.status)
    setRefusal(asked.ok ? null : asked)
    if (!asked.ok) return
    setPages(asked.value)
    openModal(modal)
  }
  const save = async () => {
    const asked = await askJson(`${address}/standing`, bodyOf(draft))
    setRefusal(asked.ok ? null : asked)
    if (!asked.ok) {
      toast.error(asked.detail)
      return
    }
    toast.success('The standing is set. It is on the audit trail, with your reason.')
    await takeOver()
    onDone()
  }
  const set = (name: keyof StandingDraft) => (value: string) => setDraft((before) => ({ ...before, [name]: value }))
  return { draft, isLacking: isTried && !isReady, modal, pages, refusal, save, set, showImpact }
}
