'use client'
import { toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { workOf } from '../../cms/known-works/work-of.ts'
import { differencesBetween } from '../../same-work/differences-between.ts'
import { doubtAboutMerge } from '../../same-work/doubt-about-merge.ts'
import { ask, askJson, type Refused } from '#platform/admin/ask.ts'
import type { FoundCitation } from './ChooseCitation.tsx'
import { fieldsToTake, firstChoices, type Choices } from './choices.ts'
import { doubtTold } from './doubt-told.ts'

/** The record that stays, and the one that is merged into it. */
export type Pair = { ours: FoundCitation; theirs: FoundCitation }

/** What differs between two records and what is chosen of it, why they may be two works, and the merge itself. */
export function useMerge(api: string, { ours, theirs }: Pair, onDone: () => void) {
  const { reset } = useForm()
  const [differences] = useState(() => differencesBetween(workOf(ours), workOf(theirs)))
  const [choices, setChoices] = useState<Choices>(() => firstChoices(differences))
  const [doubt, setDoubt] = useState(() => doubtAboutMerge(workOf(ours), workOf(theirs)))
  const [isSure, setIsSure] = useState(false)
  const [asked, setAsked] = useState(0)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)

  const merge = async () => {
    if (doubt !== null && !isSure) return setAsked(asked + 1)
    setIsBusy(true)
    setRefusal(null)
    const take = fieldsToTake(differences, choices)
    const answer = await askJson(`${api}/${ours.id}/merge`, { from: theirs.id, take, sure: isSure })
    setIsBusy(false)
    if (!answer.ok) {
      const told = doubtTold(answer)
      return told === null ? setRefusal(answer) : setDoubt(told)
    }
    const fresh = await ask<Record<string, unknown>>(`${api}/${ours.id}?depth=0`)
    if (fresh.ok) await reset(fresh.value)
    toast.success('Merged. Pages that cited the other record now cite this one.')
    return onDone()
  }
  return { differences, choices, setChoices, doubt, isSure, setIsSure, asked, isBusy, refusal, merge }
}
